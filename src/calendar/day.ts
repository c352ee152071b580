import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';

declare const brand: unique symbol;

/** A calendar day in Norway, `YYYY-MM-DD`, that exists. Days compare as text: `a < b` means a is earlier. */
export type CalendarDay = string & { readonly [brand]: 'CalendarDay' };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a word is a day that exists: `2026-02-28` is, `2026-02-30` is not. */
export function isCalendarDay(word: unknown): word is CalendarDay {
  if (typeof word !== 'string' || !SHAPE.test(word)) return false;
  const month = Number(word.slice(5, 7));
  const day = Number(word.slice(8, 10));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(word.slice(0, 4)), month);
}

/** Days in a month, 1 to 12, by the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/**
 * A day from plain text.
 *
 * @throws RangeError with code-like message `not-a-day` when the text is no day that exists; the text is not repeated.
 */
export function calendarDay(word: string): CalendarDay {
  if (isCalendarDay(word)) return word;
  throw new RangeError('not-a-day: write a day that exists as YYYY-MM-DD');
}

/** The day `count` calendar days later, or earlier when negative. */
export function plusDays(day: CalendarDay, count: number): CalendarDay {
  return written(addDays(local(day), count));
}

/** The day `count` months later, clamped to the last day of the month. */
export function plusMonths(day: CalendarDay, count: number): CalendarDay {
  return written(addMonths(local(day), count));
}

/** The birthday `count` years later: 29 February becomes 1 March in a year without it. */
export function plusYears(day: CalendarDay, count: number): CalendarDay {
  const year = String(Number(day.slice(0, 4)) + count).padStart(4, '0');
  const same = `${year}${day.slice(4)}`;
  return isCalendarDay(same) ? same : calendarDay(`${year}-03-01`);
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return differenceInCalendarDays(local(to), local(from));
}

/** Whole years of age on a day. Who is born on 29 February turns a year older on 1 March in other years. */
export function ageOn(born: CalendarDay, day: CalendarDay): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}

/** Local noon, so that no time zone and no change to summer time moves the day. */
function local(day: CalendarDay): Date {
  return new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12);
}

function written(date: Date): CalendarDay {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return calendarDay(`${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`);
}
