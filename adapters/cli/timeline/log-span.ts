import type { CalendarDay } from '../../../src/calendar/day.ts';
import { isPaused } from '../../../src/consent/paused.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { type Span, type Standing, spansOf } from './span.ts';

/** A log, from the day it was opened to the day it was closed. */
export interface LogSpan extends Span {
  /** Why it was closed, as a code. */
  readonly ground: string | undefined;
  readonly archivedOn: CalendarDay | undefined;
}

/** Every log of a case. */
export function logSpans(standings: readonly Standing[]): readonly LogSpan[] {
  const logs = [...(standings.at(-1)?.state.log.logs.values() ?? [])];
  return logs.map(({ id, openedOn, closed }) => ({
    value: id,
    from: openedOn,
    until: closed?.on,
    ground: closed?.ground,
    archivedOn: standings.find(({ state }) => state.log.logs.get(id)?.state === 'archived')?.day,
  }));
}

/** When the open log rested, as far as a fact or the last day of the story shows it. */
export function pausesOf(standings: readonly Standing[], last: CalendarDay, profile: Profile): readonly Span[] {
  const end = standings.at(-1);
  const seen = end === undefined ? [] : [...standings, { ...end, day: last }];
  return spansOf(seen, (state, day) => (isPaused({ state, day, profile }) ? state.log.open : undefined));
}
