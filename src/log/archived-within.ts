import type { CalendarDay } from '../calendar/day.ts';
import { dueAfter } from '../calendar/term.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { saidOf } from '../rule/stated.ts';

/** The day a log closed on a day is to be archived by; `not-stated` where no text says, or texts differ. */
export function archivedBy(
  { profile }: Pick<Circumstances, 'profile'>,
  closedOn: CalendarDay,
): CalendarDay | 'not-stated' {
  return dueAfter(closedOn, saidOf(profile.log.archivedWithin));
}
