import type { CalendarDay } from '../calendar/day.ts';
import type { Issue } from '../case/issue.ts';
import type { CaseState } from '../case/state.ts';
import type { Id } from '../identity/id.ts';
import { type Measure, measureMeant } from './measure.ts';

/** What is lacking where a command names concerns the case does not have. */
export function unknownConcerns({ concern }: CaseState, named: readonly Id[] | undefined): readonly Issue[] {
  const known = (named ?? []).every((id) => concern.concerns.has(id));
  return known ? [] : [{ code: 'no-such-concern', path: 'concerns' }];
}

/** What is lacking where a command names a measure the case does not have, or one in a state in which it makes no sense. */
export function unfitMeasure(
  state: CaseState,
  named: Id | undefined,
  unfit: { readonly [S in Measure['state']]?: string } = {},
): readonly Issue[] {
  const one = measureMeant(state.measure, named);
  const code = one === undefined ? 'no-such-measure' : unfit[one.state];
  return code === undefined ? [] : [{ code, path: 'measure' }];
}

/** What is wrong with a day to evaluate by that lies before the day it is set on, or before the measure begins. */
export function unfitEvaluateBy(
  evaluateBy: CalendarDay | undefined,
  ...notBefore: readonly (CalendarDay | undefined)[]
): readonly Issue[] {
  const isBefore = evaluateBy !== undefined && notBefore.some((day) => day !== undefined && evaluateBy < day);
  return isBefore ? [{ code: 'evaluate-by-before-from', path: 'evaluateBy' }] : [];
}

/** The field of an event that says which log it is written in; none where it is written in none. */
export function openLogField(log: Id | undefined): { readonly log?: Id } {
  return log === undefined ? {} : { log };
}

/** The concerns of the measure a command means. */
export function concernsOfMeasure({ measure }: { readonly measure?: Id | undefined }, state: CaseState): readonly Id[] {
  return measureMeant(state.measure, measure)?.concerns ?? [];
}
