import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../src/calendar/day.ts';
import { momentOf, notBefore, osloDay } from '../../src/engine/oslo-day.ts';

describe('the day in Oslo', () => {
  test.each([
    ['2026-02-19T22:59:59.999Z', '2026-02-19', 'the last moment before midnight in winter'],
    ['2026-02-19T23:00:00.000Z', '2026-02-20', 'midnight in winter, an hour before midnight UTC'],
    ['2026-07-19T21:59:59.999Z', '2026-07-19', 'the last moment before midnight in summer'],
    ['2026-07-19T22:00:00.000Z', '2026-07-20', 'midnight in summer, two hours before midnight UTC'],
    ['2026-12-31T22:59:59.999Z', '2026-12-31', 'the last moment of the year'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01', 'New Year, while it is still the old year in UTC'],
    ['2028-02-28T23:00:00.000Z', '2028-02-29', 'the leap day'],
    ['2026-03-29T00:59:59.000Z', '2026-03-29', 'before summer time begins'],
    ['2026-03-29T22:00:00.000Z', '2026-03-30', 'the first midnight of summer time'],
    ['2026-10-25T22:59:59.000Z', '2026-10-25', 'the long day when summer time ends'],
  ])('at %s is %s: %s', (instant, day) => {
    expect(osloDay(new Date(instant))).toBe(day);
  });

  test('is read from the clock once, with the instant', () => {
    let read = 0;
    const clock = { now: () => new Date(['2026-12-31T23:30:00.000Z', '2027-06-01T00:00:00.000Z'][read++] ?? '') };
    expect(momentOf(clock)).toEqual({ instant: '2026-12-31T23:30:00.000Z', day: '2027-01-01' });
    expect(read).toBe(1);
  });

  test('a clock that gives no time is broken', () => {
    expect(() => momentOf({ now: () => new Date('no time') })).toThrow(
      expect.objectContaining({ code: 'clock-broken' }),
    );
  });

  test('is never before the latest day of a case', () => {
    const [early, late] = [calendarDay('2026-02-28'), calendarDay('2026-03-01')];
    expect([notBefore(early, late), notBefore(late, early), notBefore(late, undefined)]).toEqual([late, late, late]);
  });
});
