import type { FactSource } from '../case/facts/fact.ts';
import type { Id } from '../identity/id.ts';
import type { World } from '../profile/rulebook.ts';
import type { Condition } from '../rule/condition.ts';
import type { Strength } from '../rule/verdict.ts';
import { concernsBehind, undecidedFacts, weighIn } from './conditions.ts';

/** One thing a text demands, and how strongly. */
export interface Criterion {
  readonly id: Id;
  readonly require: Condition;
  readonly strength: Strength;
}

/** What several criteria come to together. */
export interface Weighed {
  /** `unknown`: one of them cannot be decided. Else the strongest that is not met; `met` where none is left. */
  readonly is: 'met' | 'unknown' | Exclude<Strength, 'may'>;
  readonly unmet: readonly Id[];
  /** Names of the facts that would decide it. */
  readonly missing: readonly string[];
  /** The concerns the answer rests on, as a field of what was looked at; none where it rests on none. */
  readonly behind: { readonly concerns?: readonly Id[] };
}

/** Weighs all criteria together: what must be and is not decides first, then what cannot be decided, then the rest by strength. What only may be says nothing. */
export function weighCriteria(world: World, source: FactSource, criteria: readonly Criterion[]): Weighed {
  const weights = criteria
    .filter((one) => one.strength !== 'may')
    .map((one) => ({ ...one, weight: weighIn(source, one.require) }));
  const unmet = weights.filter((one) => one.weight === 'false');
  const unknown = weights.filter((one) => one.weight === 'unknown').map((one) => one.require);
  const fails = (strength: Strength) => unmet.some((one) => one.strength === strength);
  const missing = fails('must') ? [] : undecidedFacts(source, unknown);
  return {
    is: outcome(fails, unknown.length > 0),
    unmet: unmet.map((one) => one.id),
    missing,
    behind: concernsBehind(
      world,
      criteria.map((one) => one.require),
    ),
  };
}

function outcome(fails: (strength: Strength) => boolean, isUnknown: boolean): Weighed['is'] {
  if (fails('must')) return 'must';
  if (isUnknown) return 'unknown';
  if (fails('person')) return 'person';
  return fails('should') ? 'should' : 'met';
}
