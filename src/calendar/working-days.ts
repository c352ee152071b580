import { type CalendarDay, plusDays, weekday } from './day.ts';
import { isPublicHoliday } from './public-holidays.ts';

/** Whether a day is worked in Norway: no Saturday, no Sunday, no public holiday. */
export function isWorkingDay(day: CalendarDay): boolean {
  const ofWeek = weekday(day);
  return ofWeek !== 0 && ofWeek !== 6 && !isPublicHoliday(day);
}

/** The `count`th working day after a day, whatever kind of day that is; the day itself when `count` is 0. */
export function plusWorkingDays(day: CalendarDay, count: number): CalendarDay {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = plusDays(reached, 1);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}
