import type { CalendarDay } from '../../../src/calendar/day.ts';
import type { EventType } from '../../../src/case/case.ts';
import type { CaseState } from '../../../src/case/state.ts';

/** Something that stood from one day to another. */
export interface Span {
  /** What stood: a level, a person, a log, a consent. */
  readonly value: string;
  readonly from: CalendarDay;
  /** The day something else came in its place; undefined where it still stands when the story ends. */
  readonly until: CalendarDay | undefined;
}

/** A case as it stood on a day. */
export interface Standing {
  readonly day: CalendarDay;
  /** The fact that brought it there. */
  readonly fact: EventType;
  readonly state: CaseState;
}

/** From when to when each value stood, in order. Days on which nothing stood leave a gap. */
export function spansOf(
  states: readonly Standing[],
  standing: (state: CaseState, day: CalendarDay) => string | undefined,
): readonly Span[] {
  const spans: Span[] = [];
  for (const { day, state } of states) {
    const value = standing(state, day);
    const running = spans.at(-1)?.until === undefined ? spans.pop() : undefined;
    if (running) spans.push(running.value === value ? running : { ...running, until: day });
    if (value !== undefined && running?.value !== value) spans.push({ value, from: day, until: undefined });
  }
  return spans;
}
