import { describe, expect, test } from 'vitest';
import type { Documentation } from '../../src/log/documentation.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { findingOf } from '../model/asking.ts';
import { caseAfter, hemnes } from '../model/small-case.ts';
import { people } from '../model/world.ts';
import { openLog } from '../rules/put.ts';

const stating = (...is: readonly Documentation[]): Profile =>
  ({ ...hemnes, log: { ...hemnes.log, documentation: { is, source: 'HEM' } } }) as Profile; // one text

const state = caseAfter(...openLog);

const must = { content: true, strength: 'must' } as const;
const may = { content: true, strength: 'may' } as const;
const nothing = { content: false, strength: 'must' } as const;

describe('what the end of a log on level 1, as the family has moved, must document', () => {
  const closing = { type: 'CloseLog', ground: 'moved' } as const;
  test.each<{ says: string; stated: readonly Documentation[]; is: string }>([
    {
      says: 'what is said of several grounds is said of each',
      stated: [{ ...must, grounds: ['agreement', 'moved'] }],
      is: 'refused not-documented',
    },
    {
      says: 'what is said of other grounds is not said of this',
      stated: [{ ...must, grounds: ['agreement', 'plan'] }],
      is: 'does-not-apply not-stated-here',
    },
    {
      says: 'what is said of the ground goes before what is said of all',
      stated: [must, { ...nothing, grounds: ['moved'] }],
      is: 'permitted documented',
    },
    {
      says: 'what is said of the level goes before what is said of all',
      stated: [must, { ...nothing, levels: ['1'] }],
      is: 'permitted documented',
    },
    {
      says: 'what is said of the ground goes before what is said of the level',
      stated: [
        { ...nothing, grounds: ['moved'] },
        { ...must, levels: ['1'] },
      ],
      is: 'permitted documented',
    },
    {
      says: 'what is said of both goes before what is said of the ground',
      stated: [
        { ...must, grounds: ['moved'] },
        { ...nothing, grounds: ['moved'], levels: ['1'] },
      ],
      is: 'permitted documented',
    },
    {
      says: 'of two that say as much the stricter holds',
      stated: [
        { ...may, grounds: ['moved'] },
        { ...must, grounds: ['moved', 'plan'] },
      ],
      is: 'refused not-documented',
    },
    {
      says: 'and it holds in whichever order they stand',
      stated: [
        { ...must, grounds: ['moved', 'plan'] },
        { ...may, grounds: ['moved'] },
      ],
      is: 'refused not-documented',
    },
  ])('$says: $is', ({ stated, is }) => {
    const found = findingOf(state, people.larer, closing, 'ending-is-documented', { profile: stating(...stated) });
    expect(`${found?.verdict} ${found?.reason}`).toBe(is);
  });
});

test.each([
  { stated: must, advice: true },
  { stated: { ...must, strength: 'person' } as const, advice: true },
  { stated: may, advice: false },
])(
  'a demand that need not be documented is not even advised, any other is at most: $stated.strength',
  ({ stated, advice }) => {
    const profile = stating({ ...stated, grounds: ['demand'] });
    const found = findingOf(state, people.mor, { type: 'DemandClosing' }, 'ending-is-documented', { profile });
    expect(found).toMatchObject({ verdict: 'permitted', reason: 'not-documented', advice });
  },
);
