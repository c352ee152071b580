import * as fc from 'fast-check';
import type { Comparison, Condition, FactList, FactShape, FactValue } from '../../src/rule/condition.ts';
import type { ReadableFact } from '../../src/rule/weigh-condition.ts';

/** What is known in a small world of five facts, one of each type. */
export type Known = { readonly [fact: string]: FactValue | undefined };

const shapes: readonly FactShape[] = [
  { name: 'color', type: 'text', values: ['red', 'green'] },
  { name: 'count', type: 'number' },
  { name: 'since', type: 'day' },
  { name: 'open', type: 'truth' },
  { name: 'kinds', type: 'set' },
];

const readable: readonly ReadableFact<Known>[] = shapes.map((shape) => ({
  ...shape,
  read: (known) => known[shape.name],
}));
const byName = new Map(readable.map((fact) => [fact.name, fact]));

export const list: FactList<ReadableFact<Known>> = { names: [...byName.keys()], named: (name) => byName.get(name) };

const color = fc.constantFrom('red', 'green');
const count = fc.integer({ min: 0, max: 3 });
const since = fc.constantFrom('2026-01-01', '2026-02-28', '2026-03-01');
const kinds = fc.subarray(['a', 'b', 'c']);
const kind = fc.constantFrom('a', 'b', 'c');

/** One comparison that fits its fact; `exists` left out. */
const fitting: fc.Arbitrary<Comparison> = fc.oneof(
  fc.record({ fact: fc.constant('color'), is: color }),
  fc.record({ fact: fc.constant('color'), isNot: color }),
  fc.record({ fact: fc.constant('color'), in: fc.array(color, { maxLength: 2 }) }),
  fc.record({ fact: fc.constant('count'), is: count }),
  fc.record({ fact: fc.constant('count'), isNot: count }),
  fc.record({ fact: fc.constant('count'), in: fc.array(count, { maxLength: 2 }) }),
  fc.record({ fact: fc.constant('count'), atLeast: count }),
  fc.record({ fact: fc.constant('count'), atMost: count }),
  fc.record({ fact: fc.constant('since'), is: since }),
  fc.record({ fact: fc.constant('since'), before: since }),
  fc.record({ fact: fc.constant('since'), after: since }),
  fc.record({ fact: fc.constant('open'), is: fc.boolean() }),
  fc.record({ fact: fc.constant('open'), isNot: fc.boolean() }),
  fc.record({ fact: fc.constant('kinds'), includes: kind }),
  fc.record({ fact: fc.constant('kinds'), includesAny: fc.array(kind, { maxLength: 2 }) }),
  fc.record({ fact: fc.constant('kinds'), excludes: kind }),
);

const fact = fc.constantFrom('color', 'count', 'since', 'open', 'kinds', 'nobody.lists.this', '__proto__');
const exists: fc.Arbitrary<Comparison> = fc.record({ fact, exists: fc.boolean() });

const plain = fc.oneof(
  color,
  count,
  since,
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ maxLength: 5 }),
);
const many = fc.array(plain, { maxLength: 3 });
const sides = { is: plain, isNot: plain, in: many, atLeast: count, atMost: count, before: since, after: since };

/** One comparison, whether or not it fits what it compares. */
const any: fc.Arbitrary<Comparison> = fc.oneof(
  ...Object.entries({ ...sides, includes: plain, includesAny: many, excludes: plain }).map(([name, wanted]) =>
    fc.tuple(fact, wanted).map(([one, value]) => ({ fact: one, [name]: value })),
  ),
);

function nested(leaf: fc.Arbitrary<Comparison>): fc.Arbitrary<Condition> {
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 5, depthSize: 'small' },
      leaf,
      fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('condition') }),
    ),
  }));
  return condition;
}

/** Conditions without fault and without `exists`. */
export const plainConditions = nested(fitting);
/** Conditions without fault. */
export const soundConditions = nested(
  fc.oneof(
    { weight: 4, arbitrary: fitting },
    exists.filter((one) => byName.has(one.fact)),
  ),
);
/** Whatever the schema accepts, faults and all. */
export const anyConditions = nested(fc.oneof(fitting, exists, any));

const all = { color, count, since, open: fc.boolean(), kinds };
/** Everything known. */
export const fullyKnown: fc.Arbitrary<Known> = fc.record(all);
/** Anything may be unknown. */
export const partlyKnown: fc.Arbitrary<Known> = fc.record(all, { requiredKeys: [] });
