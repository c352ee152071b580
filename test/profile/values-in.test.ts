import { expect, test } from 'vitest';
import { valuesIn } from '../../src/profile/values-in.ts';

const placed = (value: unknown) => [...valuesIn(value)].map(({ is, path, key }) => [path, key, is]);

test('every value of a profile is found at its path, those inside others after the one they stand in', () => {
  const first = { id: '0' };
  const levels = [first, 'a'];
  const profile = { levels, log: { level: null } };
  expect(placed(profile)).toEqual([
    ['', '', profile],
    ['levels', 'levels', levels],
    ['levels[0]', 0, first],
    ['levels[0].id', 'id', '0'],
    ['levels[1]', 1, 'a'],
    ['log', 'log', profile.log],
    ['log.level', 'level', null],
  ]);
});

test('texts about the sources, and rules the profile takes the place of, are none of its values; elsewhere the same words are', () => {
  const profile = {
    sources: { HEM: { title: 'BTI' } },
    replaces: { id: 'before' },
    log: { sources: 'a', replaces: 'b' },
  };
  expect(placed(profile).map(([path]) => path)).toEqual(['', 'log', 'log.sources', 'log.replaces']);
});
