import { serviceOfConcern } from '../../concern/concern.ts';
import { leaderOf } from '../../party/falls-to.ts';
import { type Asked, local, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { permitted, refused, unmet } from '../../rule/finding.ts';
import type { Owed } from '../../rule/rule.ts';
import type { Strength } from '../../rule/verdict.ts';
import { openLogOf } from '../log.ts';

interface Stated {
  readonly strength: Strength;
}

/**
 * An open log has an accepted holder: without one the leader has a duty and no measure in it starts; stated stricter, the log does not
 * open.
 *
 * Why: A log nobody holds is a notice board. Someone must see that what stands there is done.
 */
export const logHasAHolder = local({
  id: 'log-has-a-holder',
  sources: ['GJE', 'HEM', interpretation('a-log-without-a-holder')],
  reads: { strength: (profile) => profile.log.holderAtOpening },
  unstated: { means: 'default', value: { strength: 'should' }, words: 'the log opens, with a duty on the leader' },
  guard: {
    judge({ ask, state }: Asked<{ readonly act: 'open' | 'start' }>, { strength }: Stated) {
      const { holder } = state.baton;
      if (holder !== undefined) return permitted('has-holder', { holder });
      if (ask.act === 'start') return refused('no-holder', {}, ['offer-baton-first']);
      return unmet(strength, 'no-holder', {}, ['offer-baton-first']);
    },
  },
  duty: {
    clock: { starts: ['LogOpened'], stops: ['BatonAccepted', 'LogClosed'], restarts: false },
    owes({ state }: World): readonly Owed[] {
      const open = openLogOf(state.log);
      if (open === undefined || state.baton.holder !== undefined) return [];
      const who = leaderOf(open.service ?? serviceOfConcern(state.concern));
      return [{ about: open.id, who, since: state.baton.restedOn ?? open.openedOn, due: 'not-stated' }];
    },
  },
});
