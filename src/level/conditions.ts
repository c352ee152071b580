import type { CommandFacts, FactConcept, FactSource } from '../case/facts.ts';
import { caseFacts, factNamed, readFact } from '../case/facts.ts';
import type { Id } from '../identity/id.ts';
import type { World } from '../profile/rulebook.ts';
import type { Condition, Weight } from '../rule/condition.ts';
import { factsIn, missingFacts } from '../rule/condition-reasons.ts';
import { type CompiledCondition, compileCondition } from '../rule/weigh-condition.ts';
import { takesPart } from '../service/service.ts';

const compiled = new WeakMap<Condition, CompiledCondition<FactSource>>();

/** Whether a stated condition holds in a case; made ready once for each condition. */
export function weighIn(source: FactSource, condition: Condition): Weight {
  return (compiled.get(condition) ?? madeReady(condition))(source);
}

function madeReady(condition: Condition): CompiledCondition<FactSource> {
  const ready = compileCondition(condition, caseFacts);
  compiled.set(condition, ready);
  return ready;
}

/** The facts that would decide conditions that cannot be decided yet, each once. */
export function undecidedFacts(source: FactSource, conditions: readonly Condition[]): readonly string[] {
  return [...new Set(conditions.flatMap((one) => missingFacts(one, (name) => readFact(name, source))))];
}

/** The world of a rule with what the command says of needs and answers. */
export function sourceOf(world: World, { needs, answers }: CommandFacts): FactSource {
  return { world, command: { needs, answers } };
}

/**
 * Concerns an answer rests on when it was found by these conditions, so that whoever may not see one of them is not told of the answer: all
 * that are open or withheld, as soon as one condition asks about concerns or what came of them; and those withheld that measures, moves and
 * services in the case come from, where one asks about these.
 */
export function concernsBehind(
  { state }: World,
  conditions: readonly Condition[],
): { readonly concerns?: readonly Id[] } {
  const concerns = [...new Set(conditions.flatMap(factsIn).flatMap((fact) => behindFact(fact, state)))];
  return concerns.length === 0 ? {} : { concerns };
}

function behindFact(fact: string, state: World['state']): readonly Id[] {
  const concept = factNamed(fact)?.concept;
  return (fact === 'referral.made' ? ofConcerns : concept && BEHIND[concept])?.(state) ?? [];
}

type Behind = (state: World['state']) => readonly Id[];

const ofConcerns: Behind = ({ concern, withholding }) => {
  const open = [...concern.concerns.values()].filter((one) => one.state === 'open').map((one) => one.id);
  return [...open, ...withholding.withheld.keys()];
};

const ofMoves: Behind = ({ level, withholding }) =>
  level.moves.flatMap(({ concern }) => (concern !== undefined && withholding.withheld.has(concern) ? concern : []));

/** What facts of a concept may tell of. A concept that is not here has facts that tell of no concern. */
const BEHIND: { readonly [C in FactConcept]?: Behind } = {
  concern: ofConcerns,
  withholding: ofConcerns,
  route: ofConcerns,
  meeting: ofConcerns,
  level: ofMoves,
  measure({ measure, withholding }) {
    const named = [...measure.measures.values()].flatMap((one) => one.concerns);
    return [...named, ...measure.talks.flatMap((one) => one.concern ?? [])].filter((one) =>
      withholding.withheld.has(one),
    );
  },
  service(state) {
    const quiet = [...state.service.services.values()].some((one) => takesPart(one) !== takesPart(one.openly));
    return quiet ? [...state.withholding.withheld.keys()] : ofMoves(state);
  },
};
