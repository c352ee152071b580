import { isCalendarDay } from '../calendar/day.ts';
import type { Comparison, FactType, FactValue, Weight } from './condition.ts';
import { anyOf, negated, truth } from './weight.ts';

export type ComparisonName = Exclude<keyof Comparison, 'fact'>;

/** What a comparison is stated with. */
type Wanted<C extends ComparisonName> = NonNullable<Comparison[C]>;

/** Answers for one value of the fact, or for the fact not being known. */
export type Test = (value: FactValue | undefined) => Weight;

/** A test that is only asked about known values. */
type KnownTest = (value: FactValue) => Weight;

const UNKNOWN: Test = () => 'unknown';

/** The types of facts each comparison is for. An `open` fact takes any. */
const COMPARED: { readonly [C in ComparisonName]: readonly FactType[] } = {
  is: ['text', 'number', 'day', 'truth'],
  isNot: ['text', 'number', 'truth'],
  in: ['text', 'number'],
  atLeast: ['number'],
  atMost: ['number'],
  before: ['day'],
  after: ['day'],
  exists: ['text', 'number', 'day', 'truth', 'set'],
  includes: ['set'],
  includesAny: ['set'],
  excludes: ['set'],
};

const NAMES = Object.keys(COMPARED) as ComparisonName[]; // the keys of the table above

/** The comparisons that may be made of a fact of a type. */
export function comparisonsFor(type: FactType): readonly ComparisonName[] {
  return NAMES.filter((name) => isFor(name, type));
}

/** Whether a comparison may be made of a fact of a type. */
export function isFor(name: ComparisonName, type: FactType): boolean {
  return type === 'open' || COMPARED[name].includes(type);
}

/** The comparisons a node states. A condition that parsed has exactly one. */
export function statedComparisons(comparison: Comparison): readonly ComparisonName[] {
  return NAMES.filter((name) => comparison[name] !== undefined);
}

/**
 * The test one comparison makes. A value that does not fit the comparison makes it unknown, never false, so that no mistake becomes true
 * under `not`. What states no comparison, or several, answers nothing.
 */
export function testOf(comparison: Comparison): Test {
  const [name, another] = statedComparisons(comparison);
  return name === undefined || another !== undefined ? UNKNOWN : made(name, comparison);
}

function made<C extends ComparisonName>(name: C, comparison: Comparison): Test {
  const wanted = comparison[name];
  return wanted === undefined ? UNKNOWN : TESTS[name](wanted);
}

/** A comparison over an unknown fact is unknown. */
function overKnown(test: KnownTest): Test {
  return (value) => (isKnown(value) ? test(value) : 'unknown');
}

function isKnown(value: FactValue | undefined): value is FactValue {
  return value !== undefined && !Number.isNaN(value);
}

const is =
  (wanted: Wanted<'is'>): KnownTest =>
  (value) =>
    typeof value === typeof wanted ? truth(value === wanted) : 'unknown';

const includes =
  (wanted: Wanted<'includes'>): KnownTest =>
  (value) =>
    Array.isArray(value) && typeof wanted === 'string' ? truth(value.includes(wanted)) : 'unknown';

const number =
  (holds: (value: number) => boolean): KnownTest =>
  (value) =>
    typeof value === 'number' ? truth(holds(value)) : 'unknown';

/** Days compare as text, and only where both are days. */
const day =
  (wanted: string, holds: (value: string) => boolean): KnownTest =>
  (value) =>
    isCalendarDay(wanted) && isCalendarDay(value) ? truth(holds(value)) : 'unknown';

const inverse =
  (test: KnownTest): KnownTest =>
  (value) =>
    negated(test(value));

const some =
  (tests: readonly KnownTest[]): KnownTest =>
  (value) =>
    anyOf(tests, (test) => test(value));

const TESTS: { readonly [C in ComparisonName]: (wanted: Wanted<C>) => Test } = {
  is: (wanted) => overKnown(is(wanted)),
  isNot: (wanted) => overKnown(inverse(is(wanted))),
  in: (wanted) => overKnown(some(wanted.map(is))),
  atLeast: (wanted) => overKnown(number((value) => value >= wanted)),
  atMost: (wanted) => overKnown(number((value) => value <= wanted)),
  before: (wanted) => overKnown(day(wanted, (value) => value < wanted)),
  after: (wanted) => overKnown(day(wanted, (value) => value > wanted)),
  /** The only comparison that answers on an unknown fact. */
  exists: (wanted) => (value) => truth(isKnown(value) === wanted),
  includes: (wanted) => overKnown(includes(wanted)),
  includesAny: (wanted) => overKnown(some(wanted.map(includes))),
  excludes: (wanted) => overKnown(inverse(includes(wanted))),
};
