import { describe, expect, test } from 'vitest';
import {
  ageOn,
  calendarDay,
  daysBetween,
  hasTurned,
  isCalendarDay,
  plusDays,
  plusMonths,
  plusYears,
  weekday,
} from '../../src/calendar/day.ts';
import { dueAfter, dueAfterPauses } from '../../src/calendar/term.ts';
import { osloDay } from '../../src/engine/oslo-day.ts';

const day = calendarDay;

test('the tests run in the zone they were asked to run in', () => {
  const named = (timeZone?: string) => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  expect(named()).toBe(named(process.env.TZ));
});

describe('a day is the same day wherever the machine stands', () => {
  test('every day from 1990 to 2100 has one day after it, and lies one day from it', () => {
    let from = day('1990-01-01');
    for (let at = Date.UTC(1990, 0, 2); at <= Date.UTC(2100, 11, 31); at += 24 * 60 * 60 * 1000) {
      const next = plusDays(from, 1);
      const written = new Date(at).toISOString().slice(0, 10);
      if (next !== written || daysBetween(from, next) !== 1 || plusDays(next, -1) !== from)
        expect([from, next, daysBetween(from, next), plusDays(next, -1)]).toEqual([from, written, 1, from]);
      from = next;
    }
    expect(from).toBe('2100-12-31');
  });

  test.each([
    ['1994-12-30', 2, '1995-01-01', 'over a day that Kiritimati skipped'],
    ['2011-12-29', 2, '2011-12-31', 'over a day that Samoa skipped'],
    ['2026-03-28', 1, '2026-03-29', 'onto the day Oslo begins summer time'],
    ['2026-10-24', 2, '2026-10-26', 'over the long day in Oslo'],
    ['2026-09-05', 1, '2026-09-06', 'onto a day that has no midnight in Santiago'],
    ['2026-12-31', 1, '2027-01-01', 'over New Year'],
    ['2028-02-28', 1, '2028-02-29', 'onto a leap day'],
    ['2027-02-28', 1, '2027-03-01', 'past February in a year without one'],
    ['2100-02-28', 1, '2100-03-01', 'in a century without a leap day'],
  ])('%s and %i more is %s: %s', (from, count, to) => {
    expect(plusDays(day(from), count)).toBe(to);
  });

  test('1 January 2027 is a Friday', () => {
    expect(weekday(day('2027-01-01'))).toBe(5);
  });
});

describe('a day is written YYYY-MM-DD, and exists', () => {
  test.each(['2026-02-28', '2028-02-29', '2000-02-29', '2026-12-31', '2026-04-30', '0000-01-01', '9999-12-31'])(
    '%s is a day',
    (word) => {
      expect([isCalendarDay(word), calendarDay(word)]).toEqual([true, word]);
    },
  );

  test.each([
    ...['2026-00-10', '2026-13-01', '2026-01-00', '2026-01-32', '2026-02-29', '2100-02-29', '1900-02-29'],
    ...['2026-04-31', '2026-06-31', '2026-09-31', '2026-11-31', '2026-02-30'],
    ...[
      '2026/01-10',
      '2026-01/10',
      '2026 01 10',
      '20260110',
      '2026-1-10',
      '2026-01-1',
      '2026-01-10T',
      ' 2026-01-10',
      '',
    ],
    ...['x026-01-10', '2026-x1-10', '2026-01-x0', '2026-01-1/', '2026-01-1:', '-026-01-10', '2026-01-+1'],
    ...[20_260_110, null, undefined, new Date(0), { length: 10 }],
  ])('%j is none', (word) => {
    expect(isCalendarDay(word)).toBe(false);
  });

  test('what is no day is refused without being repeated: it may be anything', () => {
    expect(() => calendarDay('01017012345')).toThrow(
      new RangeError('not-a-day: write a day that exists as YYYY-MM-DD'),
    );
  });
});

describe('months and years', () => {
  test.each([
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-01-31', 5, '2026-06-30'],
    ['2026-01-31', 8, '2026-09-30'],
    ['2026-01-31', 10, '2026-11-30'],
    ['2100-01-31', 1, '2100-02-28'],
    ['2000-01-31', 1, '2000-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s: a month that lacks the day ends on its last', (from, count, to) => {
    expect(plusMonths(day(from), count)).toBe(to);
  });

  test('who is born on a leap day turns a year older on 1 March in other years', () => {
    const born = day('2008-02-29');
    expect([plusYears(born, 18), ageOn(born, day('2026-02-28')), ageOn(born, day('2026-03-01'))]).toEqual([
      ...['2026-03-01', 17, 18],
    ]);
    expect([ageOn(born, day('2028-02-28')), ageOn(born, day('2028-02-29'))]).toEqual([19, 20]);
  });
});

describe('whoever has turned an age', () => {
  test.each([
    ['2008-03-14', '2026-03-13', false],
    ['2008-03-14', '2026-03-14', true],
    ['2008-03-14', '2025-12-31', false],
    ['2008-03-14', '2027-01-01', true],
    ['2008-02-29', '2026-02-28', false],
    ['2008-02-29', '2026-03-01', true],
  ])('born %s, on %s has turned 18: %s, as the age says too', (born, on, is) => {
    expect([hasTurned(18, day(born), day(on)), ageOn(day(born), day(on)) >= 18]).toEqual([is, is]);
  });
});

describe('midnight in Oslo against UTC', () => {
  test.each([
    ['2026-12-31T22:59:59.999Z', '2026-12-31', { days: 1 }, '2027-01-01'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01', { days: 1 }, '2027-01-02'],
    ['2028-02-28T23:00:00.000Z', '2028-02-29', { months: 12 }, '2029-02-28'],
    ['2026-05-16T21:59:59.999Z', '2026-05-16', { workingDays: 1 }, '2026-05-18'],
    ['2026-07-31T22:00:00.000Z', '2026-08-01', { weeks: 1 }, '2026-08-08'],
  ])('what starts at %s starts on %s', (instant, start, term, due) => {
    expect([osloDay(new Date(instant)), dueAfter(osloDay(new Date(instant)), term)]).toEqual([start, due]);
  });
});

describe('a clock that stands still', () => {
  const [start, lifted] = [day('2026-01-30'), day('2026-03-10')];
  const from = day('2026-02-10');

  test('goes on with the days that were left', () => {
    expect(dueAfterPauses(start, { weeks: 4 }, [{ from, to: lifted }])).toBe('2026-03-27');
  });

  test('is not moved by a pause that has not ended, or that began when its day was past', () => {
    expect(dueAfterPauses(start, { weeks: 4 }, [{ from, to: undefined }])).toBe('2026-02-27');
    expect(dueAfterPauses(start, { days: 7 }, [{ from, to: lifted }])).toBe('2026-02-06');
  });

  test('is moved by a pause that began on its last day', () => {
    expect(dueAfterPauses(start, { days: 7 }, [{ from: day('2026-02-06'), to: day('2026-02-09') }])).toBe('2026-02-09');
  });

  test('counts each pause once, and none of what was before it started', () => {
    const first = { from: day('2026-01-01'), to: day('2026-02-02') };
    const second = { from: day('2026-02-05'), to: day('2026-02-08') };
    expect(dueAfterPauses(start, { days: 7 }, [first, second])).toBe('2026-02-12');
  });

  test('on words has no day', () => {
    expect(dueAfterPauses(start, { words: 'promptly' }, [{ from, to: lifted }])).toBe('not-stated');
  });
});
