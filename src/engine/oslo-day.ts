import { type CalendarDay, calendarDay } from '../calendar/day.ts';
import type { Clock } from '../port/clock.ts';
import { StafettError } from './stafett-error.ts';

const OSLO = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Norway at an instant, whatever the time zone of the machine. */
export function osloDay(instant: Date): CalendarDay {
  const parts = new Map(OSLO.formatToParts(instant).map((part) => [part.type, part.value]));
  return calendarDay(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`);
}

/** An instant as it is recorded, and the day in Norway it belongs to. */
export interface Moment {
  readonly instant: string;
  readonly day: CalendarDay;
}

/**
 * Reads the clock once.
 *
 * @throws StafettError `clock-broken` when the clock gives no time.
 */
export function momentOf(clock: Clock): Moment {
  const now = clock.now();
  if (Number.isNaN(now.getTime())) throw new StafettError('clock-broken', 'the clock gave no time');
  return { instant: now.toISOString(), day: osloDay(now) };
}

/** The later of two days; a case never moves back in time, also when a clock does. */
export function notBefore(day: CalendarDay, latest: CalendarDay | undefined): CalendarDay {
  return latest !== undefined && latest > day ? latest : day;
}
