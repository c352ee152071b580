import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { borderIssues } from '../../src/case/case.schema.ts';
import { caseFacts } from '../../src/case/facts.ts';
import { conditionSchema } from '../../src/rule/condition.schema.ts';
import { LARGEST_CONDITION } from '../../src/rule/condition-bounds.ts';
import { conditionFaults } from '../../src/rule/condition-faults.ts';
import { failedComparisons, missingFacts } from '../../src/rule/condition-reasons.ts';
import { said } from '../../src/rule/stated.schema.ts';
import { compileCondition, weigh } from '../../src/rule/weigh-condition.ts';
import { anyConditions } from './condition-arbitrary.ts';

const leaf = { fact: 'level', is: '1' };

/** `depth` conditions inside each other, the comparison included. */
function nested(depth: number, key: 'not' | 'all'): unknown {
  let condition: unknown = leaf;
  for (let n = 1; n < depth; n++) condition = key === 'not' ? { not: condition } : { all: [condition] };
  return condition;
}

const codes = (json: unknown) => {
  const parsed = conditionSchema.safeParse(json);
  return parsed.success ? [] : borderIssues(parsed.error).map((one) => `${one.path}: ${one.code}`);
};

describe('the schema of a condition', () => {
  test('takes what is 32 deep, refuses what is deeper, and is not felled by hostile depth', () => {
    for (const key of ['not', 'all'] as const) {
      expect(codes(nested(32, key))).toEqual([]);
      expect(codes(nested(33, key))).toEqual([': condition-too-deep']);
      expect(codes(nested(200_000, key))).toEqual([': condition-too-deep']);
    }
  });

  test('refuses what unfolds into too much, however small it was written', () => {
    let shared: unknown = leaf;
    for (let n = 0; n < 30; n++) shared = { all: [shared, shared] };
    expect(codes(shared)).toEqual([': condition-too-large']);
    const wide = { any: Array.from({ length: 20 }, () => ({ all: Array.from({ length: 50 }, () => leaf) })) };
    expect(LARGEST_CONDITION).toBe(1000);
    expect(codes(wide)).toEqual([': condition-too-large']);
  });

  test('demands exactly one comparison, also deep inside and inside what a profile states', () => {
    expect(codes({ fact: 'level' })).toEqual([': one-comparison']);
    expect(codes({ any: [{ not: { fact: 'services.count', atLeast: 1, atMost: 2 } }] })).toEqual([
      'any[0].not: one-comparison',
    ]);
    const stated = z
      .strictObject({ when: said(conditionSchema) })
      .safeParse({ when: { is: { fact: 'level' }, source: 'HEM' } });
    expect(stated.error && borderIssues(stated.error).map((one) => `${one.path}: ${one.code}`)).toEqual([
      'when.is: one-comparison',
    ]);
    const deep = z
      .strictObject({ when: said(conditionSchema) })
      .safeParse({ when: { is: nested(40, 'not'), source: 'HEM' } });
    expect(deep.error && borderIssues(deep.error).map((one) => `${one.path}: ${one.code}`)).toEqual([
      'when.is: condition-too-deep',
    ]);
  });

  test.each([
    [null],
    [3],
    [[]],
    [{}],
    [{ all: [] }],
    [{ ...leaf, all: [leaf] }],
    [{ not: [leaf] }],
    [{ fact: 'level', is: null }],
    [{ fact: 'level', of: 1 }],
  ])('refuses %j', (json) => {
    expect(conditionSchema.safeParse(json).success).toBe(false);
  });

  test('hands on what it was given, and can be shown as JSON schema', () => {
    fc.assert(
      fc.property(anyConditions, (condition) => {
        expect(conditionSchema.parse(condition)).toEqual(condition);
      }),
    );
    expect(JSON.stringify(z.toJSONSchema(conditionSchema, { io: 'input' }))).toContain('atLeast');
  });

  test('whatever it accepts is weighed, compiled, checked and explained without throwing', () => {
    const read = () => undefined;
    fc.assert(
      fc.property(
        fc.oneof(
          anyConditions,
          fc.json().map((text): unknown => JSON.parse(text)),
        ),
        (json) => {
          const parsed = conditionSchema.safeParse(json);
          if (!parsed.success) return;
          weigh(parsed.data, read);
          compileCondition(parsed.data, caseFacts);
          conditionFaults(parsed.data, caseFacts);
          failedComparisons(parsed.data, read);
          missingFacts(parsed.data, read);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
