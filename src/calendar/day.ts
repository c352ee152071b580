declare const brand: unique symbol;

/** A calendar day in Norway, `YYYY-MM-DD`, that exists. Days compare as text: `a < b` means a is earlier. */
export type CalendarDay = string & { readonly [brand]: 'CalendarDay' };

const LENGTH = 'YYYY-MM-DD'.length;
const DASH = 45;
const ZERO = 48;

/** Whether a word is a day that exists: `2026-02-28` is, `2026-02-30` is not. */
export function isCalendarDay(word: unknown): word is CalendarDay {
  if (typeof word !== 'string' || word.length !== LENGTH) return false;
  if (word.charCodeAt(4) !== DASH || word.charCodeAt(7) !== DASH) return false;
  const year = numberAt(word, 0, 4);
  const month = numberAt(word, 5, 7);
  const day = numberAt(word, 8, 10);
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/**
 * The number that stands at a place in a word; NaN where something else than digits does. Days are asked about more often than anything
 * else, so they are read digit by digit and not cut into new words.
 */
function numberAt(word: string, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    const digit = word.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    sum = sum * 10 + digit;
  }
  return sum;
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
  return calendarDay(new Date(atUtcMidnight(day) + count * DAY).toISOString().slice(0, 10));
}

/** The day `count` months later, or earlier when negative, clamped to the last day of the month. */
export function plusMonths(day: CalendarDay, count: number): CalendarDay {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const last = Math.min(Number(day.slice(8, 10)), daysIn(year, month));
  return calendarDay([padded(year, 4), padded(month, 2), padded(last, 2)].join('-'));
}

/** The birthday `count` years later: 29 February becomes 1 March in a year without it. */
export function plusYears(day: CalendarDay, count: number): CalendarDay {
  const year = padded(numberAt(day, 0, 4) + count, 4);
  const same = `${year}${day.slice(4)}`;
  return isCalendarDay(same) ? same : calendarDay(`${year}-03-01`);
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return (atUtcMidnight(to) - atUtcMidnight(from)) / DAY;
}

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export function weekday(day: CalendarDay): number {
  return new Date(atUtcMidnight(day)).getUTCDay();
}

/** Whole years of age on a day. Who is born on 29 February turns a year older on 1 March in other years. */
export function ageOn(born: CalendarDay, day: CalendarDay): number {
  const years = numberAt(day, 0, 4) - numberAt(born, 0, 4);
  return withinYear(day) < withinYear(born) ? years - 1 : years;
}

/** Whether someone has reached an age on a day: as {@link ageOn} counts, and quicker, as most birthdays are years away. */
export function hasTurned(age: number, born: CalendarDay, day: CalendarDay): boolean {
  const years = numberAt(day, 0, 4) - numberAt(born, 0, 4);
  return years === age ? withinYear(day) >= withinYear(born) : years > age;
}

/** Place of a day within any year: month and day of the month as one number. */
function withinYear(day: CalendarDay): number {
  return numberAt(day, 5, 7) * 100 + numberAt(day, 8, 10);
}

const DAY = 24 * 60 * 60 * 1000;

/** UTC has neither summer time nor days that a place has skipped: the arithmetic is the same on every machine. */
function atUtcMidnight(day: CalendarDay): number {
  return Date.parse(day);
}

function padded(count: number, width: number): string {
  return String(count).padStart(width, '0');
}
