import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comparison, Condition, FactValue, Weight } from '../../src/rule/condition.ts';
import { failedComparisons, missingFacts } from '../../src/rule/condition-reasons.ts';
import { compileCondition, weigh } from '../../src/rule/weigh-condition.ts';
import {
  anyConditions,
  fullyKnown,
  type Known,
  list,
  partlyKnown,
  plainConditions,
  soundConditions,
} from './condition-arbitrary.ts';

const reading = (known: Known) => (fact: string) => (Object.hasOwn(known, fact) ? known[fact] : undefined);

/** The truth table of strict three-valued logic, as numbers: false 0, unknown 1, true 2; `all` the least, `any` the most. */
function table(condition: Condition, known: Known): number {
  if ('all' in condition) return Math.min(...condition.all.map((one) => table(one, known)));
  if ('any' in condition) return Math.max(...condition.any.map((one) => table(one, known)));
  if ('not' in condition) return 2 - table(condition.not, known);
  const value = known[condition.fact];
  if (condition.exists !== undefined) return (value !== undefined) === condition.exists ? 2 : 0;
  return value === undefined ? 1 : holds(condition, value) ? 2 : 0;
}

/** Two-valued, over a fact that is known and fits. */
function holds(one: Comparison, value: FactValue): boolean {
  const members: readonly unknown[] = Array.isArray(value) ? value : [];
  const answers: { readonly [name: string]: () => boolean } = {
    is: () => value === one.is,
    isNot: () => value !== one.isNot,
    in: () => one.in?.some((other) => other === value) === true,
    atLeast: () => Number(value) >= Number(one.atLeast),
    atMost: () => Number(value) <= Number(one.atMost),
    before: () => Date.parse(String(value)) < Date.parse(String(one.before)),
    after: () => Date.parse(String(value)) > Date.parse(String(one.after)),
    includes: () => members.includes(one.includes),
    includesAny: () => one.includesAny?.some((other) => members.includes(other)) === true,
    excludes: () => !members.includes(one.excludes),
  };
  return Object.keys(one).some((name) => answers[name]?.() === true);
}

const WORDS: readonly Weight[] = ['false', 'unknown', 'true'];

describe('weighing a condition', () => {
  test('is the truth table of strict three-valued logic', () => {
    fc.assert(
      fc.property(soundConditions, partlyKnown, (condition, known) => {
        expect(weigh(condition, reading(known))).toBe(WORDS[table(condition, known)]);
      }),
      { numRuns: 2000 },
    );
  });

  test('what is decided while facts are unknown stays decided whatever they turn out to be', () => {
    fc.assert(
      fc.property(plainConditions, partlyKnown, fullyKnown, (condition, known, later) => {
        const early = weigh(condition, reading(known));
        fc.pre(early !== 'unknown');
        expect(weigh(condition, reading({ ...later, ...known }))).toBe(early);
      }),
      { numRuns: 1000 },
    );
  });

  test('unknown never becomes true or false by negation', () => {
    fc.assert(
      fc.property(anyConditions, partlyKnown, (condition, known) => {
        fc.pre(weigh(condition, reading(known)) === 'unknown');
        expect(weigh({ not: condition }, reading(known))).toBe('unknown');
        expect(weigh({ not: { not: condition } }, reading(known))).toBe('unknown');
      }),
      { numRuns: 1000 },
    );
  });

  test('compiled, it answers the same, faults and all', () => {
    fc.assert(
      fc.property(anyConditions, partlyKnown, (condition, known) => {
        expect(compileCondition(condition, list)(known)).toBe(weigh(condition, reading(known)));
      }),
      { numRuns: 2000 },
    );
  });

  test.each<[Condition, FactValue | undefined, Weight]>([
    [{ fact: 'count', is: '3' }, 3, 'unknown'],
    [{ fact: 'count', isNot: '3' }, 3, 'unknown'],
    [{ fact: 'count', atLeast: 2 }, '3', 'unknown'],
    [{ fact: 'count', atLeast: 2 }, Number.NaN, 'unknown'],
    [{ fact: 'count', exists: true }, Number.NaN, 'false'],
    [{ fact: 'count', in: ['a', 3] }, 3, 'true'],
    [{ fact: 'count', in: ['a', 2] }, 3, 'unknown'],
    [{ fact: 'count', in: [] }, 3, 'false'],
    [{ fact: 'kinds', is: 'a' }, ['a'], 'unknown'],
    [{ fact: 'kinds', excludes: 1 }, ['a'], 'unknown'],
    [{ fact: 'kinds', exists: true }, [], 'true'],
    [{ fact: 'color', includes: 'r' }, 'red', 'unknown'],
    [{ fact: 'since', before: '2026-01-02' }, '2026-01-01', 'true'],
    [{ fact: 'since', before: '2026-01-02' }, '2026-01-02', 'false'],
    [{ fact: 'since', before: '2026-01-02' }, '2026-01-03', 'false'],
    [{ fact: 'since', after: '2026-01-02' }, '2026-01-03', 'true'],
    [{ fact: 'since', after: '2026-01-02' }, '2026-01-01', 'false'],
    [{ fact: 'since', before: 'tomorrow' }, '2026-01-01', 'unknown'],
    [{ fact: 'since', before: '2026-02-30' }, '2026-01-01', 'unknown'],
    [{ fact: 'since', before: '2026-01-02' }, 'yesterday', 'unknown'],
    [{ fact: 'since', after: '2026-01-01' }, '2026-01-01', 'false'],
    [{ fact: 'count' }, 3, 'unknown'],
    [{ fact: 'count', atLeast: 1, atMost: 5 }, 3, 'unknown'],
    [{ not: { fact: 'count', exists: true } }, undefined, 'true'],
  ])('%j over %j is %s', (condition, value, weight) => {
    expect(weigh(condition, () => value)).toBe(weight);
    expect(
      compileCondition(condition, { names: [], named: (name) => ({ name, type: 'open', read: () => value }) })(0),
    ).toBe(weight);
  });
});

describe('why a condition does not hold', () => {
  const condition: Condition = {
    all: [
      { fact: 'count', atLeast: 2 },
      {
        any: [
          { fact: 'color', is: 'red' },
          { fact: 'open', is: true },
        ],
      },
      { not: { fact: 'kinds', includes: 'a' } },
    ],
  };

  test('the comparisons that fail it are named with what was found, also the one that holds under a not', () => {
    const known = { count: 1, color: 'green', open: false, kinds: ['a'] };
    expect(failedComparisons(condition, reading(known))).toEqual([
      { comparison: { fact: 'count', atLeast: 2 }, value: 1, negated: false },
      { comparison: { fact: 'color', is: 'red' }, value: 'green', negated: false },
      { comparison: { fact: 'open', is: true }, value: false, negated: false },
      { comparison: { fact: 'kinds', includes: 'a' }, value: ['a'], negated: true },
    ]);
    expect(missingFacts(condition, reading(known))).toEqual([]);
  });

  test('the facts that keep it undecided are named once, those that did not matter are not', () => {
    const known = { color: 'red', kinds: [] };
    expect(missingFacts(condition, reading(known))).toEqual(['count']);
    expect(missingFacts({ all: [condition, condition] }, reading(known))).toEqual(['count']);
    expect(failedComparisons(condition, reading(known))).toEqual([]);
  });

  test('a condition has failed comparisons exactly where it is false, and missing facts exactly where it is unknown', () => {
    fc.assert(
      fc.property(anyConditions, partlyKnown, (one, known) => {
        const weight = weigh(one, reading(known));
        expect(failedComparisons(one, reading(known)).length > 0).toBe(weight === 'false');
        expect(missingFacts(one, reading(known)).length > 0).toBe(weight === 'unknown');
      }),
      { numRuns: 1000 },
    );
  });

  test('once the missing facts are known it is decided, though others are not', () => {
    fc.assert(
      fc.property(plainConditions, partlyKnown, fullyKnown, (one, known, later) => {
        let now: Known = known;
        for (let n = 0; n < 5 && weigh(one, reading(now)) === 'unknown'; n++) {
          const missing = missingFacts(one, reading(now));
          now = { ...now, ...Object.fromEntries(missing.map((fact) => [fact, later[fact]])) };
        }
        expect(weigh(one, reading(now))).not.toBe('unknown');
      }),
      { numRuns: 1000 },
    );
  });
});
