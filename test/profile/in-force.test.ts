import { expect, test } from 'vitest';
import { calendarDay } from '../../src/calendar/day.ts';
import { isInForce, isLaterThan } from '../../src/profile/in-force.ts';
import { hemnes } from '../engine/hemnes.ts';

const spring = { validFrom: '2026-03-01', validTo: '2026-05-31' };

test.each([
  ['2026-02-28', spring, false],
  ['2026-03-01', spring, true],
  ['2026-05-31', spring, true],
  ['2026-06-01', spring, false],
  ['2026-02-28', { validTo: '2026-05-31' }, true],
  ['2026-06-01', { validFrom: '2026-03-01' }, true],
  ['2026-06-01', {}, true],
])('a version is in force from its first day to its last, both included: %s of %o', (day, stated, is) => {
  expect(isInForce(hemnes(stated), calendarDay(day))).toBe(is);
});

test.each([
  ['10', '9', true],
  ['9', '10', false],
  ['2', '2', false],
  ['1.10', '1.2', true],
  ['1.2', '1.10', false],
  ['1.2', '1.2', false],
  ['1', '1.1', false],
  ['1.1', '1', true],
  ['1.0', '1', true],
  ['2026-b', '2026-a', true],
  ['2026-a', '2026-b', false],
  ['a', '1', true],
  ['1', 'a', false],
  ['.', '1', false],
])('of two versions the later is told by its name, number by number: %s comes after %s: %s', (one, other, is) => {
  expect(isLaterThan(hemnes({ version: one }), hemnes({ version: other }))).toBe(is);
});

test.each([
  ['a later day', { version: '1', validFrom: '2026-03-01' }, { version: '2', validFrom: '2026-01-01' }, true],
  ['an earlier day', { version: '2', validFrom: '2026-01-01' }, { version: '1', validFrom: '2026-03-01' }, false],
  ['the same day', { version: '2', validFrom: '2026-01-01' }, { version: '1', validFrom: '2026-01-01' }, true],
  ['no day of its own', { version: '2' }, { version: '1', validFrom: '2026-03-01' }, true],
  ['a day the other has not', { version: '1', validFrom: '2026-03-01' }, { version: '2' }, false],
])(
  'of two versions that state their first day the later day is later, else the name tells: %s',
  (_, one, other, is) => {
    expect(isLaterThan(hemnes(one), hemnes(other))).toBe(is);
  },
);
