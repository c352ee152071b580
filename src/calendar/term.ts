import type * as z from 'zod';
import { type CalendarDay, daysBetween, plusDays, plusMonths } from './day.ts';
import type { termSchema } from './term.schema.ts';
import { plusWorkingDays } from './working-days.ts';

/** How long a clock runs: calendar days, working days, weeks or months; or words, such as "promptly", that name no day. */
export type Term = z.infer<typeof termSchema>;

/**
 * The last day of a term that began on a day; overdue is from the day after. A week is seven days, and a month that lacks the day ends on
 * its last. Words give a duty without a day; so does a term that is not stated.
 */
export function dueAfter(start: CalendarDay, term: Term | undefined): CalendarDay | 'not-stated' {
  if (term === undefined || 'words' in term) return 'not-stated';
  if ('workingDays' in term) return plusWorkingDays(start, term.workingDays);
  if ('months' in term) return plusMonths(start, term.months);
  return plusDays(start, 'weeks' in term ? term.weeks * 7 : term.days);
}

/** Days in which a clock stands still: from one day until another, on which it goes on; undefined while it stands. */
export interface Pause {
  readonly from: CalendarDay;
  readonly to: CalendarDay | undefined;
}

/**
 * The last day of a term that stood still for a while, pauses in order: days of a pause are not counted. A pause that began after the last
 * day moves nothing: what was overdue stays overdue.
 */
export function dueAfterPauses(
  start: CalendarDay,
  term: Term | undefined,
  pauses: readonly Pause[],
): CalendarDay | 'not-stated' {
  return pauses.reduce<{ start: CalendarDay; due: CalendarDay | 'not-stated' }>(
    (sum, { from, to }) => {
      if (to === undefined || sum.due === 'not-stated' || from > sum.due) return sum;
      const since = from < start ? start : from;
      const moved = plusDays(sum.start, Math.max(0, daysBetween(since, to)));
      return { start: moved, due: dueAfter(moved, term) };
    },
    { start, due: dueAfter(start, term) },
  ).due;
}
