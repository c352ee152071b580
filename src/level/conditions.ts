import type { CommandFacts, FactSource } from '../case/facts.ts';
import { caseFacts, factNamed, readFact } from '../case/facts.ts';
import type { Id } from '../identity/id.ts';
import type { World } from '../profile/rulebook.ts';
import type { Condition, Weight } from '../rule/condition.ts';
import { missingFacts } from '../rule/condition-reasons.ts';
import { type CompiledCondition, compileCondition } from '../rule/weigh-condition.ts';

const compiled = new WeakMap<Condition, CompiledCondition<FactSource>>();

/** Whether a stated condition holds in a case; made ready once for each condition. */
export function weighIn(source: FactSource, condition: Condition): Weight {
  const known = compiled.get(condition) ?? compileCondition(condition, caseFacts);
  compiled.set(condition, known);
  return known(source);
}

/** The facts that would decide conditions that cannot be decided yet, each once. */
export function undecidedFacts(source: FactSource, conditions: readonly Condition[]): readonly string[] {
  return [...new Set(conditions.flatMap((one) => missingFacts(one, (name) => readFact(name, source))))];
}

/** The world of a rule with what the command says of needs and answers. */
export function sourceOf(world: World, { needs, answers }: CommandFacts): FactSource {
  return { world, command: { needs, answers } };
}

/** Facts that tell of concerns, whatever concept they stand under. */
const TELLING: ReadonlySet<string> = new Set(['concern', 'withholding', 'route', 'meeting']);

/**
 * Concerns an answer rests on when it was found by these conditions: all that are open or withheld, as soon as one condition asks about
 * concerns or what came of them; so that whoever may not see one of them is not told of the answer.
 */
export function concernsBehind(
  { state }: World,
  conditions: readonly Condition[],
): { readonly concerns?: readonly Id[] } {
  if (!conditions.flatMap(factsIn).some(tells)) return {};
  const open = [...state.concern.concerns.values()].filter((one) => one.state === 'open').map((one) => one.id);
  const concerns = [...new Set([...open, ...state.withholding.withheld.keys()])];
  return concerns.length === 0 ? {} : { concerns };
}

function tells(fact: string): boolean {
  const concept = factNamed(fact)?.concept;
  return fact === 'referral.made' || (concept !== undefined && TELLING.has(concept));
}

function factsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  return 'not' in condition ? factsIn(condition.not) : [condition.fact];
}
