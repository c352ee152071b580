import type { CalendarDay } from '../../../src/calendar/day.ts';
import type { Standing } from './span.ts';

/** A measure, from its plan to its end, with every evaluation. */
export interface MeasureSpan {
  readonly id: string;
  readonly area: string | undefined;
  readonly service: string | undefined;
  readonly responsible: string | undefined;
  readonly plannedOn: CalendarDay;
  readonly startedOn: CalendarDay | undefined;
  readonly endedOn: CalendarDay | undefined;
  readonly evaluations: readonly { readonly on: CalendarDay; readonly effect: string }[];
}

/** Every measure of a case. */
export function measureSpans(standings: readonly Standing[]): readonly MeasureSpan[] {
  const measures = [...(standings.at(-1)?.state.measure.measures.values() ?? [])];
  return measures.flatMap(({ id, area, service, responsible, startedOn, evaluations }) => {
    const first = standings.find(({ state }) => state.measure.measures.has(id));
    const end = standings.find(({ state }) => state.measure.measures.get(id)?.state === 'ended');
    if (first === undefined) return [];
    const what = { id, area, service, responsible };
    const judged = evaluations.map(({ on, effect }) => ({ on, effect }));
    return [{ ...what, plannedOn: first.day, startedOn, endedOn: end?.day, evaluations: judged }];
  });
}
