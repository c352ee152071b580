import { isCalendarDay } from '../calendar/day.ts';
import { type ComparisonName, isFor, statedComparisons } from './comparison.ts';
import type { Comparison, Condition, FactList, FactShape, FactType, Plain } from './condition.ts';
import { nearestName } from './nearest-name.ts';

/** Something a condition says that can never be right over these facts. A word that is not on a list is never repeated. */
export interface ConditionFault {
  readonly code: 'unknown-fact' | 'one-comparison' | 'wrong-comparison' | 'wrong-value' | 'unknown-value';
  /** Where in the condition: `all[1].not.atLeast`. */
  readonly path: string;
  /** The fact it is about, where it is one of the list. */
  readonly fact?: string;
  /** What was probably meant. */
  readonly suggestion?: string;
}

/** Every fault of a condition: facts nobody lists, comparisons and values that do not fit the type of the fact. */
export function conditionFaults(condition: Condition, facts: FactList): readonly ConditionFault[] {
  return faultsAt(condition, facts, '');
}

function faultsAt(condition: Condition, facts: FactList, path: string): readonly ConditionFault[] {
  if ('all' in condition) return condition.all.flatMap((part, n) => faultsAt(part, facts, under(path, `all[${n}]`)));
  if ('any' in condition) return condition.any.flatMap((part, n) => faultsAt(part, facts, under(path, `any[${n}]`)));
  if ('not' in condition) return faultsAt(condition.not, facts, under(path, 'not'));
  return comparisonFaults(condition, facts, path);
}

function under(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function comparisonFaults(comparison: Comparison, facts: FactList, path: string): readonly ConditionFault[] {
  const fact = facts.named(comparison.fact);
  if (!fact) return [unknownFact(comparison.fact, facts, path)];
  const [name, another] = statedComparisons(comparison);
  if (name === undefined || another !== undefined) return [{ code: 'one-comparison', path, fact: fact.name }];
  const at = under(path, name);
  if (!isFor(name, fact.type)) return [wrongComparison(name, fact, at)];
  return valueFaults(name, comparison[name], fact, at);
}

function unknownFact(word: string, facts: FactList, path: string): ConditionFault {
  return { code: 'unknown-fact', path: under(path, 'fact'), ...suggested(nearestName(word, facts.names)) };
}

function suggested(suggestion: string | undefined): Pick<ConditionFault, 'suggestion'> {
  return suggestion === undefined ? {} : { suggestion };
}

/** The comparison that says the same of a set as of a single value, and the other way round. */
const COUNTERPARTS: { readonly [C in ComparisonName]?: ComparisonName } = {
  is: 'includes',
  isNot: 'excludes',
  in: 'includesAny',
  includes: 'is',
  includesAny: 'in',
  excludes: 'isNot',
  atLeast: 'after',
  atMost: 'before',
  before: 'atMost',
  after: 'atLeast',
};

function wrongComparison(name: ComparisonName, fact: FactShape, path: string): ConditionFault {
  const other = COUNTERPARTS[name];
  const fits = other !== undefined && isFor(other, fact.type);
  return { code: 'wrong-comparison', path, fact: fact.name, ...suggested(fits ? other : undefined) };
}

function valueFaults(
  name: ComparisonName,
  wanted: Plain | readonly Plain[] | undefined,
  fact: FactShape,
  path: string,
): readonly ConditionFault[] {
  if (name === 'exists' || wanted === undefined) return [];
  if (typeof wanted !== 'object') return valueFault(wanted, fact, path);
  return wanted.flatMap((one, n) => valueFault(one, fact, `${path}[${n}]`));
}

const FITS: { readonly [T in FactType]: (value: Plain) => boolean } = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  day: isCalendarDay,
  truth: (value) => typeof value === 'boolean',
  set: (value) => typeof value === 'string',
  open: () => true,
};

function valueFault(value: Plain, fact: FactShape, path: string): readonly ConditionFault[] {
  if (!FITS[fact.type](value)) return [{ code: 'wrong-value', path, fact: fact.name }];
  if (fact.values === undefined || typeof value !== 'string' || fact.values.includes(value)) return [];
  return [{ code: 'unknown-value', path, fact: fact.name, ...suggested(nearestName(value, fact.values)) }];
}
