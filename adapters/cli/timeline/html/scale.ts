import { type CalendarDay, daysBetween, plusMonths } from '../../../../src/calendar/day.ts';

/** Where days stand in the picture. Every day has the same width, so that what lasted long is long. */
export interface Scale {
  readonly width: number;
  /** Left edge of a day; days before the story stand at its beginning, later ones at its end. */
  at(day: CalendarDay): number;
  /** The first of every month in the story, and of no more than some twenty. */
  readonly months: readonly CalendarDay[];
}

const LEAST = 1130;
const MOST = 4000;
const DAY = 6;
/** Room for what happened on the last day, and for words that stand after a bar. */
const AFTER = 34;
const BEFORE = 14;

/** The scale of a story: wide enough to tell days apart, never without end. */
export function scaleOf(from: CalendarDay, to: CalendarDay): Scale {
  const days = Math.max(1, daysBetween(from, to));
  const width = Math.min(MOST, Math.max(LEAST, days * DAY));
  const day = (width - BEFORE - AFTER) / days;
  const at = (one: CalendarDay) => BEFORE + day * Math.min(days, Math.max(0, daysBetween(from, one)));
  return { width, at, months: monthsOf(from, to) };
}

function monthsOf(from: CalendarDay, to: CalendarDay): readonly CalendarDay[] {
  const every = Math.max(1, Math.ceil(daysBetween(from, to) / 30 / 20));
  const first = `${from.slice(0, 8)}01` as CalendarDay; // the first of a month exists
  const months: CalendarDay[] = [];
  for (let month = first; month <= to && months.length < 40; month = plusMonths(month, every)) months.push(month);
  return months;
}
