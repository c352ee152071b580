import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { calendarDay, plusDays } from '../../src/calendar/day.ts';
import { isPublicHoliday } from '../../src/calendar/public-holidays.ts';
import { isWorkingDay, plusWorkingDays } from '../../src/calendar/working-days.ts';

const day = calendarDay;
const years = Array.from({ length: 111 }, (_, index) => 1990 + index);

/** The days of a year, in order. */
function daysOf(year: number): readonly ReturnType<typeof day>[] {
  const days = [day(`${year}-01-01`)];
  for (let next = plusDays(day(`${year}-01-01`), 1); next.startsWith(`${year}`); next = plusDays(next, 1))
    days.push(next);
  return days;
}

describe('public holidays in Norway', () => {
  test('from 1990 to 2100 they are those another library works out, and no others', () => {
    const oracle = new Holidays('NO', { types: ['public'] });
    for (const year of years) {
      const theirs = new Set(oracle.getHolidays(year).map((one) => one.date.slice(0, 10)));
      expect(daysOf(year).filter(isPublicHoliday), `${year}`).toEqual([...theirs].sort());
    }
  });

  test('Christmas Eve and New Year’s Eve are none', () => {
    expect([day('2026-12-24'), day('2026-12-31')].map(isPublicHoliday)).toEqual([false, false]);
  });

  test('two may fall on one day: 1 May 2008 was Ascension Day', () => {
    expect(daysOf(2008).filter(isPublicHoliday)).toHaveLength(11);
    expect(isPublicHoliday(day('2008-05-01'))).toBe(true);
  });
});

describe('working days', () => {
  test.each([
    ['2026-11-20', 1, '2026-11-23', 'Friday to Monday'],
    ['2026-11-21', 1, '2026-11-23', 'a Saturday counts from the weekend it is in'],
    ['2026-03-31', 3, '2026-04-08', 'over Easter'],
    ['2026-12-23', 5, '2026-12-31', 'over Christmas, Christmas Eve worked'],
    ['2026-12-31', 1, '2027-01-04', 'over New Year'],
    ['2028-02-28', 1, '2028-02-29', 'onto the leap day'],
    ['2026-05-13', 2, '2026-05-18', 'over Ascension Day and 17 May'],
    ['2026-11-22', 0, '2026-11-22', 'none: the day itself'],
  ])('%s and %i more is %s: %s', (from, count, to) => {
    expect(plusWorkingDays(day(from), count)).toBe(to);
  });

  test('n working days later, n working days have been passed', () => {
    for (const from of daysOf(2026)) {
      const to = plusWorkingDays(from, 10);
      const passed = [];
      for (let one = plusDays(from, 1); one <= to; one = plusDays(one, 1)) if (isWorkingDay(one)) passed.push(one);
      expect([passed.length, passed.at(-1)]).toEqual([10, to]);
    }
  });
});
