import { describe, expect, test } from 'vitest';
import { lookAtEntry, lookAtLog } from '../../src/access/looks.ts';
import { mayRead } from '../../src/access/may-read.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { answerTo } from '../model/asking.ts';
import { madeUp } from '../model/profiles.ts';
import { caseAfter, DAY, hemnes, type Said, type Told } from '../model/small-case.ts';
import { people } from '../model/world.ts';

const { larer, mor, radgiver } = people;
const { consent, log } = madeUp('kinds-of-information');
const profile: Profile = { ...hemnes, consent, log };

const both = (to: string, purpose: 'open-log' | 'service-access', more: object = {}): readonly Told[] =>
  ['mor', 'far'].map((giver) => ({ type: 'ConsentGiven', id: `${giver}-${to}`, giver, purpose, to, ...more }));
const raised: Told = { type: 'ConcernRaised', id: 'annet', raisedBy: 'larer', service: 'skole', suspicion: 'none' };
const opened: Told = { type: 'LogOpened', id: 'log', service: 'skole' };

describe('what the entries are that a consent with a scope lets a service read', () => {
  const reads = (scope: readonly string[], kind: string, ...concerns: string[]) => {
    const state = caseAfter(raised, ...both('skole', 'open-log'), ...both('ppt', 'service-access', { scope }), opened);
    return mayRead(state, radgiver, lookAtEntry({ log: 'log', kind, concerns }), DAY, profile).may;
  };

  test('of the kinds it names, about whatever concern', () => {
    expect(reads(['laering'], 'laering')).toBe(true);
    expect(reads(['laering'], 'laering', 'concern')).toBe(true);
    expect(reads(['laering'], 'laering', 'concern', 'annet')).toBe(true);
    expect(reads(['laering'], 'helse', 'concern')).toBe(false);
  });

  test('about the concerns it names, of whatever kind', () => {
    expect(reads(['concern'], 'helse', 'concern')).toBe(true);
    expect(reads(['concern'], 'laering', 'concern', 'annet')).toBe(false);
  });

  test('of the kinds it names, about the concerns it names', () => {
    expect(reads(['laering', 'concern'], 'laering', 'concern')).toBe(true);
    expect(reads(['laering', 'concern'], 'laering', 'annet')).toBe(false);
    expect(reads(['laering', 'concern'], 'helse', 'concern')).toBe(false);
  });

  test('none at all where it names nothing', () => {
    expect(reads([], 'laering')).toBe(false);
    expect(reads([], 'laering', 'concern')).toBe(false);
    expect(reads(['ukjent'], 'laering', 'concern')).toBe(false);
  });
});

test('of a log that both have let it read parts of, a service sees that it is there', () => {
  const state = caseAfter(...both('skole', 'open-log'), ...both('ppt', 'service-access', { scope: ['helse'] }), opened);
  expect(mayRead(state, radgiver, lookAtLog('log'), DAY, profile).may).toBe(true);
});

describe('a scope is made of kinds that are declared and of concerns that are known', () => {
  const asks = (...scope: string[]): Said => ({ type: 'RequestConsent', purpose: 'service-access', to: 'ppt', scope });
  const gives = (...scope: string[]): Said => ({ type: 'GiveConsent', purpose: 'service-access', to: 'ppt', scope });
  const UNKNOWN = ['invalid no-such-scope scope'];

  test.each<[string, readonly string[], boolean]>([
    ['a kind', ['laering'], true],
    ['a concern', ['concern'], true],
    ['a kind and a concern', ['laering', 'concern'], true],
    ['neither', ['ukjent'], false],
    ['a kind, and something that is neither', ['laering', 'ukjent'], false],
    ['a concern, and something that is neither', ['ukjent', 'concern'], false],
  ])('%s', (_, scope, isKnown) => {
    const state = caseAfter();
    expect(answerTo(state, larer, asks(...scope), { profile })).toEqual(isKnown ? ['ConsentRequested'] : UNKNOWN);
    expect(answerTo(state, mor, gives(...scope), { profile })).toEqual(isKnown ? ['ConsentGiven'] : UNKNOWN);
  });
});
