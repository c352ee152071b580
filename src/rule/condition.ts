/** A value a fact is compared with. */
export type Plain = string | number | boolean;

/** One comparison of one fact. Exactly one of the comparisons is stated. */
export interface Comparison {
  readonly fact: string;
  readonly is?: Plain | undefined;
  readonly isNot?: Plain | undefined;
  readonly in?: readonly Plain[] | undefined;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly exists?: boolean | undefined;
  readonly includes?: Plain | undefined;
  readonly includesAny?: readonly Plain[] | undefined;
  readonly excludes?: Plain | undefined;
}

/** A condition as a profile states it: data, not code. */
export type Condition =
  | Comparison
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** What a condition amounts to. `unknown` is an answer of its own: a fact that decides it is not known, and a person is asked. */
export type Weight = 'true' | 'false' | 'unknown';

/** What a fact may be found to be: a code or id, a number, a day, true or false, or a set of codes and ids. */
export type FactValue = Plain | readonly string[];

/** The types of facts, each with the values it may have. `open`: the host decides what it hands in. */
export interface FactValues {
  readonly text: string;
  readonly number: number;
  readonly day: string;
  readonly truth: boolean;
  readonly set: readonly string[];
  readonly open: FactValue;
}

export type FactType = keyof FactValues;

/** A fact as a condition sees it: its name, its type, and its values where the list of them is closed. */
export interface FactShape {
  readonly name: string;
  readonly type: FactType;
  readonly values?: readonly string[] | undefined;
}

/** The facts a condition may name. */
export interface FactList<Fact extends FactShape = FactShape> {
  /** Every name that is written out, for saying which one was probably meant. */
  readonly names: readonly string[];
  /** The fact of that name; undefined where there is none. */
  named(name: string): Fact | undefined;
}

/** How a fact is looked up while a condition is weighed; undefined where it is not known. */
export type ReadFact = (fact: string) => FactValue | undefined;
