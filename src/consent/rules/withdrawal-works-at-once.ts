import type { Look } from '../../content/look.ts';
import type { Id } from '../../identity/id.ts';
import { isEmployeeHere } from '../../party/roles.ts';
import { type Asked, model, type World } from '../../profile/rulebook.ts';
import { statute } from '../../rule/citation.ts';
import { doesNotApply, permitted, refused } from '../../rule/finding.ts';
import { consentFrom } from '../consent-from.ts';
import { covers, wordsOn } from '../coverage.ts';
import { consequences, type Withdrawing, withdrawn } from '../withdrawal.ts';

/** Asked of a withdrawal, and of a service that writes. */
export type WithdrawalQuestion =
  | { readonly giver: Id; readonly of: Withdrawing }
  | { readonly service: Id | undefined };

/**
 * From the moment it is recorded the service neither reads nor writes. What follows is computed: who loses what, which measures stop,
 * whether the log stands.
 *
 * Why: Consent must be as easy to withdraw as to give. If access lingered, the right to withdraw would be only on paper.
 */
export const withdrawalWorksAtOnce = model({
  id: 'withdrawal-works-at-once',
  sources: ['HEM', statute('personvernforordningen', 2016, '7')],
  guard: {
    judge(asked: Asked<WithdrawalQuestion>) {
      if ('giver' in asked.ask) return withdrawal(asked, asked.ask.giver, asked.ask.of);
      return hasLost(asked, asked.ask.service)
        ? refused('withdrawn', { service: asked.ask.service, from: consentFrom(asked) }, ['new-consent'])
        : doesNotApply('not-withdrawn', { service: asked.ask.service });
    },
  },
  sight: {
    judge(asked: Asked<Look>) {
      const { actor, ask } = asked;
      // Whoever is of the family reads as that, or not at all, wherever they work.
      const isOfAService = isEmployeeHere(asked);
      if (ask.kind !== 'log' || !isOfAService) return doesNotApply('not-withdrawn');
      return hasLost(asked, actor.service)
        ? refused('withdrawn', { service: actor.service })
        : doesNotApply('not-withdrawn');
    },
  },
  promise: { property: 'no service reads or writes without a valid consent of its own' },
});

function withdrawal(asked: World, giver: Id, of: Withdrawing) {
  const { services, measures, closes } = consequences(asked, withdrawn(asked, giver, of));
  return permitted('works-at-once', { services, measures, closes });
}

/** Someone has withdrawn or refused, and what is left does not let the service in. */
function hasLost(world: World, service: Id | undefined): boolean {
  if (service === undefined || world.state.log.open === undefined || covers(world, service)) return false;
  return wordsOn(world, { purposes: ['open-log', 'service-access'], to: service }).no.length > 0;
}
