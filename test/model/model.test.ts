import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doors } from '../../src/registry/doors.ts';
import { neverContradicts, type Tally } from './dumb/play.ts';
import { triedTypes } from './dumb/wish.ts';
import { shipped } from './profiles.ts';

describe.each(['hemnes', 'kongsberg'])('random stories under %s', (name) => {
  test('are answered as a sheet of paper with sets and flags would have it', () => {
    const tally: Tally = new Map();
    fc.assert(neverContradicts(shipped(name), tally, 120), { numRuns: 60 });
  });
});

test('every command that has a door is tried', () => {
  expect([...doors.keys()].filter((type) => !triedTypes.includes(type))).toEqual([]);
});
