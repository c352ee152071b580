import type { Citation } from './citation.ts';
import type { LocalRule } from './rule.ts';
import { type OneReading, type Stated, waysToRead } from './stated.ts';

/** One way of reading what a profile states for one rule, with the sources it rests on. */
export interface Reading<Value> {
  readonly value: Value;
  /** Where nothing of it is stated, and the rule has no default: it is silent, or does not apply. */
  readonly unsaid?: true;
  /** What it is called beside the others: its sources, and where it is said of some arenas only, those. */
  readonly name: string;
  /** What the profile rests it on. */
  readonly sources: readonly string[];
  /** The profile's own sources, then those of the rule. */
  readonly cited: readonly Citation[];
}

/** What a rule finds in a profile: one reading, several where texts differ, or none stated, with the default where the rule has one. */
export interface Resolved<Value> {
  readonly readings: readonly Reading<Value>[];
  readonly isStated: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: the world, the question and the reasons do not matter to what is read
type AnyLocalRule<Value, Profile> = LocalRule<any, any, any, Value, string, string, Profile>;

/** What a rule finds in each profile it is asked under. */
export type Resolving<Value, Profile> = (profile: Profile) => Resolved<Value>;

/** Makes a rule ready to be asked: all it needs is read from a profile once, as rules are asked often and profiles change seldom. */
export function resolving<Value, Profile extends object>(
  rule: AnyLocalRule<Value, Profile>,
): Resolving<Value, Profile> {
  const known = new WeakMap<Profile, Resolved<Value>>();
  return (profile) => {
    const before = known.get(profile);
    if (before !== undefined) return before;
    const resolved = read(rule, profile);
    known.set(profile, resolved);
    return resolved;
  };
}

function read<Value, Profile extends object>(rule: AnyLocalRule<Value, Profile>, profile: Profile): Resolved<Value> {
  const names = Object.keys(rule.reads) as (keyof Value)[];
  const stated = names.map((name) => ({ name, says: rule.reads[name](profile) as Stated<unknown> }));
  const isStated = stated.some((one) => one.says !== undefined);
  const found = isStated
    ? stated.reduce(combine<Value>, [NOTHING as Found<Value>]).map(settle(rule))
    : whenUnstated(rule);
  return { readings: found.map((one) => ({ ...one, cited: cite(rule, one.sources) })), isStated };
}

function cite(rule: { readonly sources: readonly Citation[] }, stated: readonly string[]): readonly Citation[] {
  return stated.length === 0 ? rule.sources : [...new Set<Citation>([...stated, ...rule.sources])];
}

type Found<Value> = Omit<Reading<Value>, 'cited'>;

/** Nothing read yet: every value is still to be added. */
const NOTHING: Found<object> = { value: {}, name: '', sources: [] };

/** Every reading so far, with every reading of one more value: texts that differ multiply, a value not stated stays undefined. */
function combine<Value>(
  readings: readonly Found<Value>[],
  { name, says }: { readonly name: keyof Value; readonly says: Stated<unknown> },
): readonly Found<Value>[] {
  const ways = waysToRead(says);
  return readings.flatMap((reading) => ways.map((way) => withOneMore(reading, name, way)));
}

function withOneMore<Value>(
  reading: Found<Value>,
  key: keyof Value,
  way: OneReading<unknown> | undefined,
): Found<Value> {
  const value = { ...reading.value, [key]: way?.is };
  if (way === undefined) return { ...reading, value };
  const name = way.arenas === undefined ? way.source : `${way.source} (${way.arenas.join(', ')})`;
  return {
    value,
    name: reading.name === '' ? name : `${reading.name} + ${name}`,
    sources: [...reading.sources, way.source],
  };
}

/** A reading in which nothing is stated, as of arenas the text is quiet about, is what the rule makes of silence. */
function settle<Value, Profile>(rule: AnyLocalRule<Value, Profile>): (one: Found<Value>) => Found<Value> {
  return (one) => {
    if (one.sources.length > 0) return one;
    return whenUnstated(rule)[0] ?? { ...one, name: UNSTATED, unsaid: true };
  };
}

/** How a reading that nothing stands behind is named beside the others. */
const UNSTATED = 'notStated';

function whenUnstated<Value, Profile>(rule: AnyLocalRule<Value, Profile>): readonly Found<Value>[] {
  const { unstated } = rule;
  const of = { name: UNSTATED, sources: [] };
  if (unstated.means === 'default') return [{ value: unstated.value, ...of }];
  if (unstated.means === 'by-case') return [{ value: {} as Value, ...of }]; // every value undefined: the rule answers case by case
  return [];
}
