import type { CalendarDay } from '../../../../src/calendar/day.ts';
import type { Words } from './words/words.ts';

/** A day as people write it: `12. januar 2026`, kept on one line. */
export function dayText(day: string, { months, dayAndMonth }: Words): string {
  const [year, month, date] = day.split('-').map(Number);
  const name = months[(month ?? 0) - 1];
  if (year === undefined || date === undefined || name === undefined) return day;
  return `${dayAndMonth(date, name)} ${year}`.replaceAll(' ', '\u00A0');
}

/** From when to when: one day alone where it began and ended on it. */
export function periodText(from: CalendarDay, until: CalendarDay | undefined, words: Words): string {
  const first = dayText(from, words);
  if (until === undefined) return words.since(first);
  return from === until ? first : words.period(first, dayText(until, words));
}
