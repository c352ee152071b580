import type { Differing, Said } from './stated.ts';

/** Kept beside the rules and handed on as it is: what whoever picks the rules knows, never what they state. */
const BESIDE = 'replaces';

/**
 * What a profile states, as it holds in one arena: of every value that differs by arena, what is said of this arena, else what is said of
 * all the others. It is the same object where nothing differs, or while nobody knows the arena: then the values are still several, and
 * where they give different answers a person decides. What does not differ keeps its identity.
 */
export function inArena<P extends object>(profile: P, arena: string | undefined): P {
  if (arena === undefined || !differsByArena(profile)) return profile;
  const known = resolved.get(profile) ?? new Map<string, object>();
  resolved.set(profile, known);
  const before = known.get(arena) ?? (settled(profile, arena) as object); // a profile is settled to a profile
  known.set(arena, before);
  return before as P; // kept under the profile it was made of, with the same keys
}

/** Whether anything a profile states differs by arena. */
export function differsByArena(profile: object): boolean {
  const known = differing.get(profile);
  if (known !== undefined) return known;
  const differs = Object.entries(profile).some(([key, value]) => key !== BESIDE && namesArenas(value));
  differing.set(profile, differs);
  return differs;
}

const resolved = new WeakMap<object, Map<string, object>>();
const differing = new WeakMap<object, boolean>();

type Readings = Differing<unknown>['readings'];

/** A value of which several texts, or several arenas, speak; nothing else in a profile has this key. */
function readingsOf(value: object): Readings | undefined {
  return 'readings' in value && Array.isArray(value.readings) ? (value.readings as Readings) : undefined; // read by the schema under this key
}

function namesArenas(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const readings = readingsOf(value);
  if (readings !== undefined) return readings.some((one) => one.arenas !== undefined);
  return Object.values(value).some(namesArenas);
}

function settled(value: unknown, arena: string): unknown {
  if (!namesArenas(value)) return value;
  const readings = readingsOf(value);
  if (readings !== undefined) return here(readings, arena);
  if (Array.isArray(value)) return value.map((one) => settled(one, arena));
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([key, one]) => [key, key === BESIDE ? one : settled(one, arena)]));
}

/** What is said of an arena, else of those that nothing is said of by name; undefined: of this arena the texts say nothing. */
function here(readings: Readings, arena: string): Said<unknown> | Differing<unknown> | undefined {
  const named = readings.filter((one) => one.arenas?.includes(arena));
  const saying = named.length > 0 ? named : readings.filter((one) => one.arenas === undefined);
  const plain = saying.map(({ is, source }) => ({ is, source }));
  return plain.length > 1 ? { readings: plain } : plain[0];
}
