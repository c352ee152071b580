import type { Id } from '../../identity/id.ts';
import type { World } from '../../profile/rulebook.ts';
import type { FactType, FactValue, FactValues } from '../../rule/condition.ts';
import type { ConceptName } from '../state.ts';

/** What a command, or the host beside it, says that the case does not hold yet. */
export interface CommandFacts {
  /** Services the command names as needed. */
  readonly needs?: readonly Id[] | undefined;
  /** Answers to declared questions that come with the command. */
  readonly answers?: Readonly<Record<Id, Id>> | undefined;
  /** The command itself: its own plain fields are facts. */
  readonly fields?: object | undefined;
  /** What the host hands in: numbers, truths, codes and sets of codes. Anything else is not known. */
  readonly host?: Readonly<Record<Id, FactValue>> | undefined;
}

/** Where facts are read: a case on a day, before someone who acts, with what a command says of it. */
export interface FactSource {
  readonly world: World;
  readonly command?: CommandFacts | undefined;
}

/** What a fact is about: a concept of the case, or one of the three that stand beside it. */
export type FactConcept = ConceptName | 'actor' | 'command' | 'host';

interface FactOf<T extends FactType> {
  /** Dotted name, as a profile writes it. */
  readonly name: string;
  readonly type: T;
  /** The values it may have, where the list is closed. */
  readonly values?: readonly string[];
  /** One sentence: what it says, and when it is unknown where that is not plain. */
  readonly meaning: string;
  /** The value; undefined where it is not known. Codes, ids, days and numbers: never text. */
  read(source: FactSource): FactValues[T] | undefined;
}

/** One fact that a condition may name. */
export type CaseFact = { [T in FactType]: FactOf<T> & { readonly concept: FactConcept } }[FactType];

/** A fact before it is said which concept it belongs to. */
export type OwnFact = { [T in FactType]: FactOf<T> }[FactType];

interface FamilyOf<T extends FactType> {
  /** What the names begin with, the dot included. */
  readonly prefix: string;
  readonly type: T;
  readonly meaning: string;
  readonly concept: FactConcept;
  read(source: FactSource, id: Id): FactValues[T] | undefined;
}

/** Facts whose last word is chosen by whoever declares them, such as the id of a question: `answer.<id>`. */
export type FactFamily = FamilyOf<'text'> | FamilyOf<'open'>;

/** What all of several say; undefined where they differ, where one of them is unknown, or where there are none. */
export function agreedOn<V>(values: readonly (V | undefined)[]): V | undefined {
  const [first, ...others] = values;
  return others.every((one) => one === first) ? first : undefined;
}

/** The values as a set; undefined as soon as one of them is unknown. */
export function setOf(values: Iterable<string | undefined>): readonly string[] | undefined {
  const set = new Set(values);
  return set.has(undefined) ? undefined : [...(set as Set<string>)]; // without undefined, as just seen
}

/** A closed list of values, which does not compile while one of the type is left out: the type stays the one source of it. */
export function everyOf<Value extends string>(values: { readonly [V in Value]: true }): readonly string[] {
  return Object.keys(values);
}
