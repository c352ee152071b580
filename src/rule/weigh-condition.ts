import { testOf } from './comparison.ts';
import type { Condition, FactList, FactShape, FactValue, ReadFact, Weight } from './condition.ts';
import { allOf, anyOf, negated } from './weight.ts';

/**
 * Whether a condition holds, by strict three-valued logic: a comparison over an unknown fact is unknown, also under `not`; `all` with a
 * false part is false and `any` with a true part is true, whatever else is unknown.
 *
 * @example
 * ```ts
 * const condition = { not: { fact: 'services.count', atLeast: 3 } };
 * weigh(condition, () => 2); // 'true'
 * weigh(condition, () => undefined); // 'unknown'
 * ```
 */
export function weigh(condition: Condition, read: ReadFact): Weight {
  if ('all' in condition) return allOf(condition.all, (part) => weigh(part, read));
  if ('any' in condition) return anyOf(condition.any, (part) => weigh(part, read));
  if ('not' in condition) return negated(weigh(condition.not, read));
  return testOf(condition, read)(condition.fact);
}

/** A fact that can be read from a source, such as a case on a day. */
export interface ReadableFact<Source> extends FactShape {
  read(source: Source): FactValue | undefined;
}

/** A condition made ready to be asked many times. */
export type CompiledCondition<Source> = (source: Source) => Weight;

const NEVER_KNOWN = () => undefined;

/** Makes a condition ready once. The answer is always that of {@link weigh}; a fact that is not on the list is never known. */
export function compileCondition<Source>(
  condition: Condition,
  facts: FactList<ReadableFact<Source>>,
): CompiledCondition<Source> {
  if ('all' in condition) return compiledParts(condition.all, facts, 'false');
  if ('any' in condition) return compiledParts(condition.any, facts, 'true');
  if ('not' in condition) {
    const inner = compileCondition(condition.not, facts);
    return (source) => negated(inner(source));
  }
  const { read = NEVER_KNOWN } = facts.named(condition.fact) ?? {};
  return testOf(condition, read);
}

/** `settles`: the weight of a part that settles the whole: one false for all of them, one true for any. Without it, as {@link allOf} and {@link anyOf} say. */
function compiledParts<Source>(
  conditions: readonly Condition[],
  facts: FactList<ReadableFact<Source>>,
  settles: 'true' | 'false',
): CompiledCondition<Source> {
  const parts = conditions.map((part) => compileCondition(part, facts));
  return (source) => {
    let sum: Weight = negated(settles);
    for (const part of parts) {
      const weight = part(source);
      if (weight === settles) return weight;
      if (weight === 'unknown') sum = weight;
    }
    return sum;
  };
}
