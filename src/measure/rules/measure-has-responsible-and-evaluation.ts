import type { CalendarDay } from '../../calendar/day.ts';
import type { Id } from '../../identity/id.ts';
import { type Asked, model, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { needsAPerson, permitted, refused } from '../../rule/finding.ts';
import type { Owed } from '../../rule/rule.ts';
import { answersAs, seesToEvaluation } from '../answering.ts';
import { waitingForEvaluation } from '../evaluation.ts';

/** Asked of a measure that is planned or started: who answers for it, when it is evaluated by, and the concerns it is about. */
export interface MeasureAsked {
  readonly responsible: Id | undefined;
  readonly evaluateBy: CalendarDay | undefined;
  readonly concerns: readonly Id[];
}

/**
 * Every measure has one who answers for it, from a service or the family, and a day it is evaluated by. That it is evaluated by then is
 * the holder's duty, and while nobody holds the baton that of the one responsible.
 *
 * Why: A measure that is everybody's is nobody's, and one without an end is never seen to fail.
 */
export const measureHasResponsibleAndEvaluation = model({
  id: 'measure-has-responsible-and-evaluation',
  sources: ['HEM', 'KON', interpretation('who-answers-for-a-measure'), interpretation('when-an-evaluation-is-done')],
  guard: {
    judge(asked: Asked<MeasureAsked>) {
      const { responsible, evaluateBy, concerns } = asked.ask;
      const looked = { responsible, evaluateBy, ...(concerns.length === 0 ? {} : { concerns }) };
      if (responsible === undefined && evaluateBy === undefined)
        return refused('neither', looked, ['name-one-in-the-case', 'set-a-day']);
      if (responsible === undefined) return refused('nobody-responsible', looked, ['name-one-in-the-case']);
      if (evaluateBy === undefined) return refused('no-evaluation-day', looked, ['set-a-day']);
      if (evaluateBy < asked.day) return refused('evaluation-day-has-passed', looked, ['set-a-day']);
      if (answersAs(asked, responsible) === undefined)
        return refused('responsible-not-in-the-case', looked, ['name-one-in-the-case']);
      return isShutOut(asked, responsible)
        ? needsAPerson('responsible-is-shut-out', looked, ['leader-decides', 'name-one-in-the-case'])
        : permitted('has-responsible-and-day', looked);
    },
  },
  duty: {
    clock: {
      starts: ['MeasureStarted', 'MeasureEvaluated'],
      stops: ['MeasureEvaluated', 'MeasureEnded', 'LogClosed'],
      restarts: true,
    },
    owes: (world: World): readonly Owed[] =>
      waitingForEvaluation(world).map(({ measure, since, by }) => ({
        about: measure.id,
        who: seesToEvaluation(world, measure),
        since,
        due: by,
        concerns: measure.concerns,
      })),
  },
});

/** A guardian who may not see the case can hardly answer for a part of it. */
function isShutOut({ state }: World, person: Id): boolean {
  const guardian = state.party.guardians.get(person);
  return guardian !== undefined && guardian.access !== 'allowed';
}
