import type { LocalRule } from './rule.ts';
import { differs, type Said, type Stated } from './stated.ts';

/** One way of reading what a profile states for one rule, with the sources it rests on. */
export interface Reading<Value> {
  readonly value: Value;
  readonly sources: readonly string[];
}

/** What a rule finds in a profile: one reading, several where texts differ, or none stated, with the default where the rule has one. */
export interface Resolved<Value> {
  readonly readings: readonly Reading<Value>[];
  readonly isStated: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: the world, the question and the reasons do not matter to what is read
type AnyLocalRule<Value, Profile> = LocalRule<any, any, any, Value, string, string, Profile>;

const known = new WeakMap<object, WeakMap<object, Resolved<unknown>>>();

/** Reads all a rule needs from a profile, once for each rule and profile: rules are asked often, profiles change seldom. */
export function resolve<Value, Profile extends object>(
  rule: AnyLocalRule<Value, Profile>,
  profile: Profile,
): Resolved<Value> {
  const ofRule = known.get(rule) ?? new WeakMap<object, Resolved<unknown>>();
  known.set(rule, ofRule);
  const resolved = ofRule.get(profile) ?? read(rule, profile);
  ofRule.set(profile, resolved);
  return resolved as Resolved<Value>; // kept under the rule it was read for
}

function read<Value, Profile extends object>(rule: AnyLocalRule<Value, Profile>, profile: Profile): Resolved<Value> {
  const names = Object.keys(rule.reads) as (keyof Value)[];
  const stated = names.map((name) => ({ name, says: rule.reads[name](profile) as Stated<unknown> }));
  if (stated.every((one) => one.says === undefined)) return { readings: whenUnstated(rule), isStated: false };
  return {
    readings: stated.reduce<readonly Reading<Value>[]>(combine, [{ value: {} as Value, sources: [] }]),
    isStated: true,
  };
}

/** Every reading so far, with every reading of one more value: texts that differ multiply, a value not stated stays undefined. */
function combine<Value>(
  readings: readonly Reading<Value>[],
  { name, says }: { readonly name: keyof Value; readonly says: Stated<unknown> },
): readonly Reading<Value>[] {
  const ways: readonly (Said<unknown> | undefined)[] =
    says === undefined ? [undefined] : differs(says) ? says.readings : [says];
  return readings.flatMap((reading) =>
    ways.map((way) => ({
      value: { ...reading.value, [name]: way?.is },
      sources: way === undefined ? reading.sources : [...reading.sources, way.source],
    })),
  );
}

function whenUnstated<Value, Profile>(rule: AnyLocalRule<Value, Profile>): readonly Reading<Value>[] {
  const { unstated } = rule;
  if (unstated.means === 'default') return [{ value: unstated.value, sources: [] }];
  if (unstated.means === 'by-case') return [{ value: {} as Value, sources: [] }]; // every value undefined: the rule answers case by case
  return [];
}
