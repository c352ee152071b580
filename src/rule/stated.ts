/** A value a municipality states, with where its text says so. */
export interface Said<V> {
  readonly is: V;
  readonly source: string;
}

/** One of several values that are stated of one thing. With `arenas` it is said of those alone; without, of all that no other names. */
export interface OneReading<V> extends Said<V> {
  readonly arenas?: readonly string[] | undefined;
}

/**
 * Texts of one municipality that differ: each is judged, and where the answers disagree a person decides. Or what differs by arena: in an
 * arena that is known, what is said of it is all there is.
 */
export interface Differing<V> {
  readonly readings: readonly OneReading<V>[];
}

/** What a profile says of one thing. Left out means: not stated. Nothing is invented. */
export type Stated<V> = Said<V> | Differing<V> | undefined;

/** Whether the texts differ on this value. */
export function differs<V>(stated: Said<V> | Differing<V>): stated is Differing<V> {
  return 'readings' in stated;
}

/** The value where exactly one is stated; undefined when it is not stated or the texts differ. */
export function saidOf<V>(stated: Stated<V>): V | undefined {
  return stated === undefined || differs(stated) ? undefined : stated.is;
}

/** Every value that is said of one thing: one, several where texts or arenas differ, or none. */
export function everySaid<V>(stated: Stated<V>): readonly V[] {
  if (stated === undefined) return [];
  return differs(stated) ? stated.readings.map((one) => one.is) : [stated.is];
}

/** Every value that is said of one thing, each with its path, where the thing stands at `path`. */
export function everySaidAt<V>(stated: Stated<V>, path: string): readonly { readonly is: V; readonly path: string }[] {
  if (stated === undefined) return [];
  if (!differs(stated)) return [{ is: stated.is, path: `${path}.is` }];
  return stated.readings.map(({ is }, n) => ({ is, path: `${path}.readings[${n}].is` }));
}

/** The values that may hold: those that are said, and undefined where of some arena nothing is. */
export function waysToRead<V>(stated: Stated<V>): readonly (OneReading<V> | undefined)[] {
  if (stated === undefined) return [undefined];
  if (!differs(stated)) return [stated];
  const ofSome = stated.readings.every((one) => one.arenas !== undefined);
  return ofSome ? [...stated.readings, undefined] : stated.readings;
}
