import { type CalendarDay, plusDays } from '../calendar/day.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { saidOf } from '../rule/stated.ts';

/** The day a log closed on a day is to be archived by; `not-stated` where no text says, or texts differ. */
export function archivedBy(
  { profile }: Pick<Circumstances, 'profile'>,
  closedOn: CalendarDay,
): CalendarDay | 'not-stated' {
  const days = saidOf(profile.log.archivedWithin);
  return days === undefined ? 'not-stated' : plusDays(closedOn, days);
}
