import { type CalendarDay, plusDays } from '../../../src/calendar/day.ts';
import { isPaused } from '../../../src/consent/paused.ts';
import { openLogOf } from '../../../src/log/log.ts';
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

/** When the open log rested: seen day by day, for a consent may run out on a day when nothing else happens. */
export function pausesOf(standings: readonly Standing[], last: CalendarDay, profile: Profile): readonly Span[] {
  return spansOf(dayByDay(standings, last), (state, day) => {
    const open = openLogOf(state.log);
    return open && isPaused({ state, day, profile }, open) ? open.id : undefined;
  });
}

/** The case at the end of every day, from its first to the last. */
function dayByDay(standings: readonly Standing[], last: CalendarDay): readonly Standing[] {
  const days: Standing[] = [];
  for (const [index, standing] of standings.entries()) {
    const next = standings[index + 1]?.day ?? plusDays(last, 1);
    for (let day = standing.day; day < next; day = plusDays(day, 1)) days.push({ ...standing, day });
  }
  return days;
}
