import { describe, expect, test } from 'vitest';
import { readFact } from '../../src/case/facts.ts';
import type { Told } from '../model/small-case.ts';
import { empty, fact } from './facts-world.ts';

const raised = (id: string, more: Partial<Extract<Told, { type: 'ConcernRaised' }>> = {}): Told => ({
  type: 'ConcernRaised',
  id,
  raisedBy: 'larer',
  ...more,
});

describe('facts over several open concerns', () => {
  test('a scalar is known where they agree, and unknown where they differ', () => {
    expect(fact('concern.suspicion', [])).toBe('none');
    expect(fact('concern.suspicion', [raised('second')])).toBe('none');
    expect(fact('concern.suspicion', [raised('second', { suspicion: 'doubt' })])).toBeUndefined();
    expect(
      fact('concern.concretised', [raised('second'), { type: 'ConcernConcretised', concern: 'second' }]),
    ).toBeUndefined();
    expect(fact('concern.arena', [raised('second', { arena: 'skole' })])).toBe('skole');
    expect(fact('concern.arena', [raised('second', { arena: 'barnehage' })])).toBeUndefined();
  });

  test('grave is true if any is, false only if all are said not to be', () => {
    const first = (grave: boolean): Told => ({ type: 'ConcernReclassified', concern: 'concern', grave });
    expect(fact('concern.grave', [])).toBeUndefined();
    expect(fact('concern.grave', [raised('second', { grave: true })])).toBe(true);
    expect(fact('concern.grave', [raised('second', { grave: false })])).toBeUndefined();
    expect(fact('concern.grave', [first(false), raised('second', { grave: false })])).toBe(false);
    expect(fact('concern.grave', [first(false), raised('second', { grave: true })])).toBe(true);
    expect(readFact('concern.grave', empty)).toBeUndefined();
  });

  test('a concern that is concluded says nothing more, and kinds are unknown where one has none', () => {
    const done: Told = { type: 'ConcernConcluded', concern: 'concern', outcomes: ['no-grounds'], ends: true };
    expect(fact('concern.kinds', [raised('second', { kind: 'language' })])).toBeUndefined();
    expect(fact('concern.kinds', [done, raised('second', { kind: 'language' })])).toEqual(['language']);
    expect(fact('concern.kinds', [done])).toEqual([]);
    expect(fact('concern.suspicion', [done])).toBeUndefined();
  });

  test('a duty to report nobody has settled is unknown', () => {
    expect(fact('concern.reportable', [])).toBe('no');
    expect(fact('concern.reportable', [raised('second')])).toBeUndefined();
  });

  test('who raised it is told by capacity', () => {
    const done: Told = { type: 'ConcernConcluded', concern: 'concern', outcomes: ['no-grounds'], ends: true };
    const by = (raisedBy: string) => fact('concern.raisedBy', [done, raised('second', { raisedBy })]);
    expect(['larer', 'mor', 'subject', 'naboen'].map(by)).toEqual(['professional', 'guardian', 'subject', undefined]);
  });

  test('shared with counts whom it reached: a guardian by name is one guardian, both are guardians, a professional is a service', () => {
    const shared = (to: string, outcome: 'reached' | 'unwilling' = 'reached'): Told => ({
      type: 'ConcernShared',
      concern: 'concern',
      to,
      outcome,
    });
    expect(fact('concern.sharedWith', [shared('mor')])).toEqual(['guardian']);
    expect(fact('concern.sharedWith', [shared('mor'), shared('far', 'unwilling')])).toEqual(['guardian']);
    expect(fact('concern.sharedWith', [shared('mor'), shared('far')])).toEqual(['guardian', 'guardians']);
    expect(fact('concern.sharedWith', [shared('guardians')])).toEqual(['guardians', 'guardian']);
    expect(fact('concern.sharedWith', [shared('radgiver'), shared('leader')])).toEqual(['ppt', 'leader']);
  });
});
