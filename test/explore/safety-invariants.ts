import { lookAtConcern } from '../../src/access/looks.ts';
import { sight } from '../../src/access/sight.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import type { Invariant } from './invariants.ts';
import { days, people } from './world.ts';

/** The concern an event says a suspicion of, unless of someone stated to be outside the family. */
function suspectedIn(event: CaseEvent): string | undefined {
  if (event.type !== 'ConcernRaised' && event.type !== 'ConcernReclassified') return undefined;
  const says = event.suspicion === 'suspected' || event.suspicion === 'doubt';
  if (!says || event.suspected === 'outside') return undefined;
  return event.type === 'ConcernRaised' ? event.id : event.concern;
}

const family = [people.mor, people.far];

export const safetyInvariants: readonly Invariant[] = [
  {
    title: 'nothing goes to the tverrfaglig team while the latest word on any receiver is that it is clearly theirs',
    step: ({ before, events }) =>
      events.every(
        (event) =>
          event.type !== 'TeamReferred' ||
          event.body !== 'tverrfaglig-team' ||
          !before.route.assessments.some((one) => one.concern === event.concern && one.is === 'clear'),
      ),
  },
  {
    title: 'what is suspected is withheld in the same decision',
    step: ({ after, events }) =>
      events.every((event) => {
        const concern = suspectedIn(event);
        return concern === undefined || after.withholding.withheld.has(concern);
      }),
  },
  {
    title: 'what is withheld stays withheld until it is lifted',
    step: ({ before, after, events }) =>
      before.withholding === after.withholding ||
      [...before.withholding.withheld.keys()].every(
        (concern) =>
          after.withholding.withheld.has(concern) ||
          events.some((one) => one.type === 'WithholdingLifted' && one.concern === concern),
      ),
  },
  {
    title: 'no guardian reads a concern that is withheld',
    state({ state, today }, profile) {
      const day = days[today];
      if (day === undefined) return true;
      return [...state.withholding.withheld].every(
        ([concern, one]) =>
          one.from !== undefined ||
          family.every((actor) => !sight(state, actor, lookAtConcern(concern, 'skole'), day, profile).may),
      );
    },
  },
];
