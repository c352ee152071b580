import type { CommandType } from '../case/case.ts';
import { factsOf } from '../profile/facts-of.ts';
import type { Profile } from '../profile/profile.ts';
import type { Comparison, Condition, FactList, FactValue } from '../rule/condition.ts';
import { everySaidAt } from '../rule/stated.ts';
import { type CompiledCondition, compileCondition } from '../rule/weigh-condition.ts';
import { type Candidate, candidateOf, comparisonsByFact } from './candidates.ts';
import { MOST_COMBINATIONS } from './everywhere.ts';

/** The values of facts that are tried now, each at the place of its fact. */
export type Tried = (FactValue | undefined)[];

/** One must of a rule of the municipality's own, made ready once to be held against all the others. */
export interface Must {
  readonly id: string;
  readonly path: string;
  readonly on: readonly CommandType[];
  readonly applies: CompiledCondition<Tried>;
  readonly isMet: CompiledCondition<Tried>;
  /** What it compares of each fact it names, and which of them tell whether it applies. */
  readonly compares: Compared;
  readonly appliesBy: ReadonlySet<string>;
}

type Compared = ReadonlyMap<string, readonly Comparison[]>;

/** A fact with the values to try of it, and its place among what is tried. */
export interface Turned extends Candidate {
  readonly place: number;
}

/** Every must of a profile, and the values to try of the facts that one or two of them name. */
export interface Musts {
  readonly all: readonly Must[];
  /** Undefined where one fact alone has more than can be tried. */
  candidates(first: Compared, second?: Compared): readonly Turned[] | undefined;
}

export function mustsOf(profile: Profile): Musts {
  const facts = factsOf(profile);
  const places = new Map<string, number>();
  const reading = placed(places);
  const all = profile.rules.flatMap(({ id, demands }, n) =>
    everySaidAt<Demanded>(demands, `rules[${n}].demands`)
      .filter((one) => one.is.strength === 'must')
      .map(
        ({ is: { on, when, require }, path }): Must => ({
          ...{ id, path, on },
          appliesBy: new Set(comparisonsByFact(when === undefined ? [] : [when]).keys()),
          compares: comparisonsByFact(when === undefined ? [require] : [when, require]),
          applies: when === undefined ? () => 'true' : compileCondition(when, reading),
          isMet: compileCondition(require, reading),
        }),
      ),
  );
  return { all, candidates: candidatesOver(places, facts) };
}

interface Demanded {
  readonly on: readonly CommandType[];
  readonly when?: Condition | undefined;
  readonly require: Condition;
  readonly strength: string;
}

/** Reads each fact at a place of its own, which it gets when it is first named. */
function placed(places: Map<string, number>) {
  return {
    names: [],
    named(name: string) {
      const place = places.get(name) ?? places.size;
      places.set(name, place);
      return { name, type: 'open' as const, read: (tried: Tried) => tried[place] };
    },
  };
}

/** The values of a fact that only one must names are made once for it. */
function candidatesOver(places: ReadonlyMap<string, number>, facts: FactList): Musts['candidates'] {
  const known = new Map<readonly Comparison[], Turned | undefined>();
  const made = (name: string, comparisons: readonly Comparison[]): Turned | undefined => {
    const candidate = candidateOf(name, comparisons, facts, MOST_COMBINATIONS);
    return candidate && { ...candidate, place: places.get(name) ?? 0 };
  };
  const only = (name: string, comparisons: readonly Comparison[]): Turned | undefined => {
    if (!known.has(comparisons)) known.set(comparisons, made(name, comparisons));
    return known.get(comparisons);
  };
  const merged = (name: string, one: readonly Comparison[] = [], other: readonly Comparison[] = []) => {
    if (one.length === 0) return only(name, other);
    return other.length === 0 ? only(name, one) : made(name, [...one, ...other]);
  };
  return (first, second = NONE) => {
    const names = new Set([...first.keys(), ...second.keys()]);
    const turned: Turned[] = [];
    for (const name of names) {
      const candidate = merged(name, first.get(name), second.get(name));
      if (candidate !== undefined) turned.push(candidate);
    }
    return turned.length === names.size ? turned : undefined;
  };
}

const NONE: Compared = new Map();
