import type * as z from 'zod';
import { type CalendarDay, plusDays, plusMonths } from './day.ts';
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
