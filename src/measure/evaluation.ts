import type { CalendarDay } from '../calendar/day.ts';
import type { World } from '../profile/rulebook.ts';
import { type Measure, type Talk, underWay } from './measure.ts';

type InCase = Pick<World, 'state'>;

/** The day from which a measure has not been evaluated: when it was last evaluated, else when it started. */
export function unevaluatedSince({ evaluations, startedOn }: Measure): CalendarDay | undefined {
  return evaluations.at(-1)?.on ?? startedOn;
}

/** A measure that waits to be evaluated: since when, and by which day; `not-stated` where none was ever set. */
export interface Waiting {
  readonly measure: Measure;
  readonly since: CalendarDay;
  readonly by: CalendarDay | 'not-stated';
}

/**
 * The measures under way that wait to be evaluated. An evaluation answers the day it was made for, also when it comes early; the next one is
 * waited for once a new day is set. Nothing is waited for when the follow-up has ended.
 */
export function waitingForEvaluation({ state }: InCase): readonly Waiting[] {
  if (state.log.ended) return [];
  return underWay(state.measure).flatMap((measure): readonly Waiting[] => {
    const since = unevaluatedSince(measure);
    if (since === undefined) return [];
    if (measure.dueBy !== undefined) return [{ measure, since, by: measure.dueBy }];
    return measure.evaluations.length === 0 ? [{ measure, since, by: 'not-stated' }] : [];
  });
}

/**
 * The latest talk with the child since a measure started or was last evaluated. A talk about a withheld concern tells only of measures about
 * that concern, so that nothing else shows that it took place.
 */
export function talkSince({ state }: InCase, measure: Measure): Talk | undefined {
  const since = unevaluatedSince(measure);
  if (since === undefined) return undefined;
  const recordedSince = state.measure.talks.slice(measure.evaluations.at(-1)?.talks ?? 0);
  const about = ({ concern }: Talk) =>
    concern === undefined || measure.concerns.includes(concern) || !state.withholding.withheld.has(concern);
  return recordedSince.filter((one) => one.heldOn >= since && about(one)).at(-1);
}
