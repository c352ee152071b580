import type { Id } from '../../identity/id.ts';
import { holderElseLeader } from '../../party/falls-to.ts';
import { type Asked, local, type World } from '../../profile/rulebook.ts';
import { doesNotApply, needsAPerson } from '../../rule/finding.ts';
import type { Owed } from '../../rule/rule.ts';
import type { Purpose } from '../consent.ts';
import { sinceUnasked, type YouthsSay } from '../own-age.ts';

/** Asked where a consent is used. */
export interface OwnAgeAsked {
  readonly purposes: readonly Purpose[];
  readonly to: Id | undefined;
}

interface Stated {
  readonly youth: YouthsSay;
}

/**
 * At a stated own age, what rests on guardians' older consent alone needs a person until the youth has answered; the holder has a duty to
 * ask.
 *
 * Why: A youth with a say of their own should not find that others' old consents go on speaking for them.
 */
export const ownAgeReached = local({
  id: 'own-age-reached',
  sources: ['TYS-1', 'VIN-1', 'TRO'],
  reads: { youth: (profile) => profile.consent.youth },
  unstated: { means: 'n/a' },
  guard: {
    judge(asked: Asked<OwnAgeAsked>, { youth }: Stated) {
      const since = sinceUnasked(asked, asked.ask, youth);
      if (since === undefined) return doesNotApply('not-resting-on-older-consent');
      return needsAPerson('youth-not-asked', { age: youth.age, since }, ['ask-the-youth']);
    },
  },
  duty: {
    clock: {
      starts: [],
      byDay: true,
      stops: ['ConsentGiven', 'ConsentRefused', 'LogClosed'],
      restarts: false,
    },
    owes(world: World, { youth }: Stated): readonly Owed[] {
      const since = sinceUnasked(world, { purposes: ['open-log', 'service-access'] }, youth);
      if (since === undefined || world.state.log.open === undefined) return [];
      const who = holderElseLeader(world);
      return [{ about: world.state.subject.person, who, since, due: 'not-stated' }];
    },
  },
});
