import type { Condition, FactList, FactValue, Weight } from '../rule/condition.ts';
import { type CompiledCondition, compileCondition } from '../rule/weigh-condition.ts';
import { type Candidate, candidatesFor } from './candidates.ts';

/** Above so many combinations of facts nothing is claimed. */
export const MOST_COMBINATIONS = 200_000;

/** Looks whether there are facts under which conditions weigh as asked; undefined where there are too many combinations to try. */
export type Everywhere = (holds: (weights: readonly Weight[]) => boolean) => boolean | undefined;

/**
 * Tries every combination of the facts that conditions name. Facts are tried as if each could be anything beside the others, so that what
 * is found never to hold never does, and what is found to hold somewhere may still be impossible for another reason.
 */
export function everywhere(conditions: readonly Condition[], facts: FactList): Everywhere {
  const candidates = candidatesFor(conditions, facts, MOST_COMBINATIONS);
  const size = candidates?.reduce((product, { values }) => product * values.length, 1) ?? Number.POSITIVE_INFINITY;
  if (candidates === undefined || size > MOST_COMBINATIONS) return () => undefined;
  const ready = conditions.map((one) => compileCondition(one, readingFrom(candidates)));
  return (holds) => combinations(candidates).some((values) => holds(weighed(ready, values)));
}

type Values = readonly (FactValue | undefined)[];

function weighed(ready: readonly CompiledCondition<Values>[], values: Values): readonly Weight[] {
  return ready.map((one) => one(values));
}

function readingFrom(candidates: readonly Candidate[]) {
  const places = new Map(candidates.map(({ name }, place) => [name, place]));
  return {
    names: [...places.keys()],
    named(name: string) {
      const place = places.get(name);
      return place === undefined ? undefined : { name, type: 'open' as const, read: (values: Values) => values[place] };
    },
  };
}

/** One combination after the other, in one array that is changed in place. */
function combinations(candidates: readonly Candidate[]) {
  return {
    some(test: (values: Values) => boolean): boolean {
      const turns = candidates.map(() => 0);
      const values = candidates.map(({ values: [first] }) => first);
      for (;;) {
        if (test(values)) return true;
        if (!turn(candidates, turns, values)) return false;
      }
    },
  };
}

/** Turns the counter by one; false after the last. */
function turn(candidates: readonly Candidate[], turns: number[], values: (FactValue | undefined)[]): boolean {
  for (const [place, candidate] of candidates.entries()) {
    const next = ((turns[place] ?? 0) + 1) % candidate.values.length;
    turns[place] = next;
    values[place] = candidate.values[next];
    if (next !== 0) return true;
  }
  return false;
}
