import type { Citation } from './citation.ts';
import type { LocalRule } from './rule.ts';
import { differs, type Said, type Stated } from './stated.ts';

/** One way of reading what a profile states for one rule, with the sources it rests on. */
export interface Reading<Value> {
  readonly value: Value;
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
  const found = isStated ? stated.reduce(combine<Value>, [{ value: {} as Value, sources: [] }]) : whenUnstated(rule);
  return { readings: found.map((one) => ({ ...one, cited: cite(rule, one.sources) })), isStated };
}

function cite(rule: { readonly sources: readonly Citation[] }, stated: readonly string[]): readonly Citation[] {
  return stated.length === 0 ? rule.sources : [...new Set<Citation>([...stated, ...rule.sources])];
}

type Found<Value> = Pick<Reading<Value>, 'value' | 'sources'>;

/** Every reading so far, with every reading of one more value: texts that differ multiply, a value not stated stays undefined. */
function combine<Value>(
  readings: readonly Found<Value>[],
  { name, says }: { readonly name: keyof Value; readonly says: Stated<unknown> },
): readonly Found<Value>[] {
  const ways: readonly (Said<unknown> | undefined)[] =
    says === undefined ? [undefined] : differs(says) ? says.readings : [says];
  return readings.flatMap((reading) =>
    ways.map((way) => ({
      value: { ...reading.value, [name]: way?.is },
      sources: way === undefined ? reading.sources : [...reading.sources, way.source],
    })),
  );
}

function whenUnstated<Value, Profile>(rule: AnyLocalRule<Value, Profile>): readonly Found<Value>[] {
  const { unstated } = rule;
  if (unstated.means === 'default') return [{ value: unstated.value, sources: [] }];
  if (unstated.means === 'by-case') return [{ value: {} as Value, sources: [] }]; // every value undefined: the rule answers case by case
  return [];
}
