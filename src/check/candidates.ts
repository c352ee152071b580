import { isCalendarDay, plusDays } from '../calendar/day.ts';
import type { Comparison, Condition, FactList, FactShape, FactValue, Plain } from '../rule/condition.ts';

/** The values of one fact that tell conditions apart: of all that weigh the same, one. */
export interface Candidate {
  readonly name: string;
  readonly values: readonly (FactValue | undefined)[];
}

/** A text that no profile can name: any value that is not written out. */
const ANOTHER = ' another';

/** The values to try of each fact that the conditions name; undefined where one fact alone has more than `most`. */
export function candidatesFor(
  conditions: readonly Condition[],
  facts: FactList,
  most: number,
): readonly Candidate[] | undefined {
  const all = [...comparisonsByFact(conditions)].map(([name, comparisons]) =>
    candidateOf(name, comparisons, facts, most),
  );
  return all.includes(undefined) ? undefined : (all as Candidate[]); // none is undefined, as just seen
}

/** What conditions compare of each fact they name. */
export function comparisonsByFact(conditions: readonly Condition[]): ReadonlyMap<string, readonly Comparison[]> {
  const byFact = new Map<string, Comparison[]>();
  for (const one of conditions.flatMap(comparisonsIn)) {
    const before = byFact.get(one.fact);
    if (before === undefined) byFact.set(one.fact, [one]);
    else before.push(one);
  }
  return byFact;
}

/** The values to try of one fact that is compared so; undefined where there are more than `most`. */
export function candidateOf(
  name: string,
  comparisons: readonly Comparison[],
  facts: FactList,
  most: number,
): Candidate | undefined {
  const values = valuesOf(facts.named(name) ?? { name, type: 'open' }, comparisons, most);
  return values && { name, values };
}

/** Every comparison of a condition. */
export function comparisonsIn(condition: Condition): readonly Comparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsIn);
  if ('any' in condition) return condition.any.flatMap(comparisonsIn);
  return 'not' in condition ? comparisonsIn(condition.not) : [condition];
}

function valuesOf(fact: FactShape, comparisons: readonly Comparison[], most: number): Candidate['values'] | undefined {
  const named = [...new Set(comparisons.flatMap(constantsOf))];
  const unknown = comparisons.some((one) => one.exists !== undefined) ? [undefined] : [];
  const known = knownValues(fact, named, comparisons, most);
  // A fact that has no value at all is never known.
  return known && (known.length + unknown.length === 0 ? [undefined] : [...known, ...unknown]);
}

function constantsOf({
  is,
  isNot,
  in: among,
  atLeast,
  atMost,
  before,
  after,
  includes,
  includesAny,
  excludes,
}: Comparison): readonly Plain[] {
  const single = [is, isNot, atLeast, atMost, before, after, includes, excludes].filter((one) => one !== undefined);
  return [...single, ...(among ?? []), ...(includesAny ?? [])];
}

function knownValues(
  fact: FactShape,
  named: readonly Plain[],
  comparisons: readonly Comparison[],
  most: number,
): Candidate['values'] | undefined {
  switch (fact.type) {
    case 'number':
      return counts(named);
    case 'truth':
      return [true, false];
    case 'day':
      return days(named);
    case 'set':
      return subsets(texts(named), most);
    case 'text':
      return oneOf(texts(named), fact.values);
    case 'open':
      return anything(named, comparisons, most);
  }
}

/** Facts that are numbers are counts, ages and days: never negative, always whole. Cut at each constant. */
function counts(named: readonly Plain[]): readonly number[] {
  return [...new Set([0, ...around(named)])].filter((one) => one >= 0);
}

function around(named: readonly Plain[]): readonly number[] {
  return named.flatMap((one) =>
    typeof one === 'number' ? [Math.ceil(one) - 1, Math.floor(one), Math.ceil(one), Math.floor(one) + 1] : [],
  );
}

function days(named: readonly Plain[]): readonly string[] {
  const known = named.filter(isCalendarDay);
  return known.length === 0
    ? ['2026-01-01']
    : [...new Set(known.flatMap((one) => [plusDays(one, -1), one, plusDays(one, 1)]))];
}

function texts(named: readonly Plain[]): readonly string[] {
  return named.filter((one) => typeof one === 'string');
}

/** The values that are named, and one of those that are not, where there is one. */
function oneOf(named: readonly string[], values: readonly string[] | undefined): readonly string[] {
  const other = values === undefined ? ANOTHER : values.find((one) => !named.includes(one));
  const there = values === undefined ? named : named.filter((one) => values.includes(one));
  return other === undefined ? there : [...there, other];
}

function subsets(named: readonly string[], most: number): readonly (readonly string[])[] | undefined {
  if (2 ** named.length > most) return undefined;
  return Array.from({ length: 2 ** named.length }, (_, bits) => named.filter((_one, n) => (bits >> n) & 1));
}

/** What a host or a command says may be of any kind, so every kind that is asked about is tried. */
function anything(
  named: readonly Plain[],
  comparisons: readonly Comparison[],
  most: number,
): Candidate['values'] | undefined {
  const isSet = comparisons.some(
    (one) => one.includes !== undefined || one.includesAny !== undefined || one.excludes !== undefined,
  );
  const sets = isSet ? subsets(texts(named), most) : [];
  const isDay = comparisons.some((one) => one.before !== undefined || one.after !== undefined);
  const truths = named.some((one) => typeof one === 'boolean') ? [true, false] : [];
  return (
    sets && [
      ...new Set<FactValue>([...around(named), ...truths, ...(isDay ? days(named) : texts(named)), ...sets, ANOTHER]),
    ]
  );
}
