import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../src/calendar/day.ts';
import { termSchema } from '../../src/calendar/term.schema.ts';
import { dueAfter, type Term } from '../../src/calendar/term.ts';

describe('the term of a clock', () => {
  test.each<[string, Term, string]>([
    ['2026-11-20', { days: 0 }, '2026-11-20'],
    ['2026-11-20', { days: 14 }, '2026-12-04'],
    ['2026-12-20', { days: 14 }, '2027-01-03'],
    ['2026-11-20', { workingDays: 2 }, '2026-11-24'],
    ['2026-03-28', { workingDays: 5 }, '2026-04-08'],
    ['2026-11-20', { weeks: 2 }, '2026-12-04'],
    ['2027-12-20', { weeks: 11 }, '2028-03-06'],
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2028-01-31', { months: 1 }, '2028-02-29'],
    ['2026-08-31', { months: 3 }, '2026-11-30'],
    ['2026-11-30', { months: 3 }, '2027-02-28'],
    ['2026-11-20', { words: 'promptly' }, 'not-stated'],
  ])('begun on %s, %j ends on %s', (start, term, end) => {
    expect(dueAfter(calendarDay(start), term)).toBe(end);
  });

  test('not stated gives no day', () => {
    expect(dueAfter(calendarDay('2026-11-20'), undefined)).toBe('not-stated');
  });

  test.each([{}, { days: -1 }, { days: 1, weeks: 1 }, { workingDays: 0 }, { days: 1.5 }, { years: 1 }, 14])(
    '%j is no term',
    (term) => {
      expect(termSchema.safeParse(term).success).toBe(false);
    },
  );
});
