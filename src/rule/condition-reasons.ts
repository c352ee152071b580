import type { Comparison, Condition, FactValue, ReadFact, Weight } from './condition.ts';
import { weigh } from './weigh-condition.ts';
import { negated } from './weight.ts';

/** A comparison that keeps a condition from holding. */
export interface FailedComparison {
  readonly comparison: Comparison;
  /** What the fact was found to be; undefined where `exists` failed on it. */
  readonly value: FactValue | undefined;
  /** The comparison is true, and stands under a `not`: it is its being so that fails the condition. */
  readonly negated: boolean;
}

/**
 * The facts that would have to be known for the condition to be decided, each once. None where it is true or false, whatever is unknown
 * in the parts that did not matter.
 */
export function missingFacts(condition: Condition, read: ReadFact): readonly string[] {
  return [...new Set(undecided(condition, read).map((one) => one.fact))];
}

/** The facts a condition asks about, as often as it does. */
export function factsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  return 'not' in condition ? factsIn(condition.not) : [condition.fact];
}

/** The comparisons that make the condition false. None where it is true or unknown. */
export function failedComparisons(condition: Condition, read: ReadFact): readonly FailedComparison[] {
  return deciding(condition, read, 'false').map(({ comparison, weight }) => ({
    comparison,
    value: read(comparison.fact),
    negated: weight === 'true',
  }));
}

function undecided(condition: Condition, read: ReadFact): readonly Comparison[] {
  return deciding(condition, read, 'unknown').map((one) => one.comparison);
}

interface Deciding {
  readonly comparison: Comparison;
  readonly weight: Weight;
}

/** The comparisons that give a condition its weight; none where it has another. */
function deciding(condition: Condition, read: ReadFact, weight: Weight): readonly Deciding[] {
  if (weigh(condition, read) !== weight) return [];
  if ('all' in condition) return condition.all.flatMap((part) => deciding(part, read, weight));
  if ('any' in condition) return condition.any.flatMap((part) => deciding(part, read, weight));
  if ('not' in condition) return deciding(condition.not, read, negated(weight));
  return [{ comparison: condition, weight }];
}
