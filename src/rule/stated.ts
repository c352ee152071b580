/** A value a municipality states, with where its text says so. */
export interface Said<V> {
  readonly is: V;
  readonly source: string;
}

/** Texts of one municipality that differ: each is judged, and where the answers disagree a person decides. */
export interface Differing<V> {
  readonly readings: readonly Said<V>[];
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
