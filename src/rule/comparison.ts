import { isCalendarDay } from '../calendar/day.ts';
import type { Comparison, FactType, FactValue, Weight } from './condition.ts';
import { anyOf, negated, truth } from './weight.ts';

export type ComparisonName = Exclude<keyof Comparison, 'fact'>;

/** What a comparison is stated with. */
type Wanted<C extends ComparisonName> = NonNullable<Comparison[C]>;

/** Finds the value a comparison is about; undefined where it is not known. */
type Read<Source> = (source: Source) => FactValue | undefined;

/** Answers for what is found in a source. */
export type Test<Source> = (source: Source) => Weight;

const unknown = (): Weight => 'unknown';

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
 * The test one comparison makes of what is read. A value that does not fit the comparison makes it unknown, never false, so that no mistake
 * becomes true under `not`. What states no comparison, or several, answers nothing.
 */
export function testOf<Source>(comparison: Comparison, read: Read<Source>): Test<Source> {
  const [name, another] = statedComparisons(comparison);
  return name === undefined || another !== undefined ? unknown : made(name, comparison, read);
}

function made<C extends ComparisonName, Source>(name: C, comparison: Comparison, read: Read<Source>): Test<Source> {
  const wanted = comparison[name];
  return wanted === undefined ? unknown : TESTS[name](wanted, read);
}

/** A number that is none (NaN) is not known either. */
function isKnown(value: FactValue | undefined): value is FactValue {
  return value !== undefined && !Number.isNaN(value);
}

// Each test is one function that reads and compares: conditions are weighed often, and a layer less is a call less for every comparison.

/** `same`: the weight where the value is the wanted one; values of another kind say nothing. */
function equals<S>(wanted: Wanted<'is'>, same: 'true' | 'false', read: Read<S>): Test<S> {
  const [kind, other] = [typeof wanted, negated(same)];
  return (source) => {
    const value = read(source);
    if (value === wanted) return same;
    return typeof value === kind && isKnown(value) ? other : 'unknown';
  };
}

function oneOf<S>(wanted: Wanted<'in'>, read: Read<S>): Test<S> {
  return (source) => {
    const value = read(source);
    if (!isKnown(value) || typeof value === 'object') return 'unknown';
    if (wanted.includes(value)) return 'true';
    return wanted.every((one) => typeof one === typeof value) ? 'false' : 'unknown';
  };
}

function bounded<S>(bound: number, which: 'atLeast' | 'atMost', read: Read<S>): Test<S> {
  return (source) => {
    const value = read(source);
    if (typeof value !== 'number' || !isKnown(value)) return 'unknown';
    return truth(which === 'atLeast' ? value >= bound : value <= bound);
  };
}

/** Days compare as text, and only where both are days. */
function dated<S>(bound: string, holds: (value: string) => boolean, read: Read<S>): Test<S> {
  if (!isCalendarDay(bound)) return unknown;
  return (source) => {
    const value = read(source);
    return isCalendarDay(value) ? truth(holds(value)) : 'unknown';
  };
}

/** `held`: the weight where the wanted value is in the set. Sets are of words: what is wanted must be one too. */
function holding<S>(wanted: Wanted<'includes'>, held: 'true' | 'false', read: Read<S>): Test<S> {
  if (typeof wanted !== 'string') return unknown;
  const other = negated(held);
  return (source) => {
    const value = read(source);
    if (!Array.isArray(value)) return 'unknown';
    return value.includes(wanted) ? held : other;
  };
}

function holdingAny<S>(wanted: Wanted<'includesAny'>, read: Read<S>): Test<S> {
  const tests = wanted.map((one) => holding<FactValue>(one, 'true', (value) => value));
  return (source) => {
    const value = read(source);
    return value === undefined ? 'unknown' : anyOf(tests, (test) => test(value));
  };
}

type Making<C extends ComparisonName> = <S>(wanted: Wanted<C>, read: Read<S>) => Test<S>;

const TESTS: { readonly [C in ComparisonName]: Making<C> } = {
  is: (wanted, read) => equals(wanted, 'true', read),
  isNot: (wanted, read) => equals(wanted, 'false', read),
  in: oneOf,
  atLeast: (wanted, read) => bounded(wanted, 'atLeast', read),
  atMost: (wanted, read) => bounded(wanted, 'atMost', read),
  before: (wanted, read) => dated(wanted, (value) => value < wanted, read),
  after: (wanted, read) => dated(wanted, (value) => value > wanted, read),
  /** The only comparison that answers on an unknown fact. */
  exists: (wanted, read) => (source) => truth(isKnown(read(source)) === wanted),
  includes: (wanted, read) => holding(wanted, 'true', read),
  includesAny: holdingAny,
  excludes: (wanted, read) => holding(wanted, 'false', read),
};
