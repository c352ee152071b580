import { carryOut, type Engine } from './carry-out.ts';
import type { Fingerprint } from './fingerprint.ts';
import { Known } from './known.ts';
import type { Station } from './stations.ts';
import type { Deed, Place } from './world.ts';

/**
 * Every state found so far, by number, in the order it was found. Of each only its key, the state it was reached from and the deed that led
 * to it are kept: the case itself is built again, by its path, when its turn comes.
 */
export class Found {
  readonly #engine: Engine;
  readonly #stations: readonly Station[];
  readonly #deeds: readonly Deed[];
  readonly #known = new Known(1 << 20);
  #from = new Int32Array(1 << 16);
  #by = new Int16Array(1 << 16);
  #depth = new Uint8Array(1 << 16);
  #count = 0;
  /** The place last built at each depth: neighbours come one after another, and share the way to them. */
  readonly #built: { readonly number: number; readonly place: Place }[] = [];

  constructor(engine: Engine, stations: readonly Station[], deeds: readonly Deed[]) {
    this.#engine = engine;
    this.#stations = stations;
    this.#deeds = deeds;
  }

  get count(): number {
    return this.#count;
  }

  numberOf(key: Fingerprint): number | undefined {
    return this.#known.get(key);
  }

  /** `from`: the state it was reached from and the deed that led to it; or the station it is. */
  add(
    key: Fingerprint,
    from: { readonly state: number; readonly deed: number } | { readonly station: number },
  ): number {
    const number = this.#count;
    if (number === this.#from.length) this.#grow();
    const isStation = 'station' in from;
    this.#from[number] = isStation ? -1 : from.state;
    this.#by[number] = isStation ? from.station : from.deed;
    this.#depth[number] = isStation ? 0 : this.depthOf(from.state) + 1;
    this.#known.set(key, number);
    this.#count += 1;
    return number;
  }

  /** Deeds from its station to a state. */
  depthOf(number: number): number {
    return this.#depth[number] ?? 0;
  }

  /** Every deed that leads to a state, from nothing. */
  pathTo(number: number): readonly Deed[] {
    const from = this.#from[number] ?? -1;
    const by = this.#by[number] ?? 0;
    if (from < 0) return this.#stations[by]?.path ?? [];
    return [...this.pathTo(from), this.#deed(by)];
  }

  /** How many deeds lead to a state, from nothing. */
  lengthTo(number: number): number {
    let [at, length] = [number, 0];
    for (; (this.#from[at] ?? -1) >= 0; at = this.#from[at] ?? -1) length += 1;
    return length + (this.#stations[this.#by[at] ?? 0]?.path.length ?? 0);
  }

  /** The case as it stands there. */
  placeOf(number: number): Place {
    const depth = this.depthOf(number);
    const built = this.#built[depth];
    if (built?.number === number) return built.place;
    const place = this.#build(number);
    this.#built[depth] = { number, place };
    return place;
  }

  #build(number: number): Place {
    const from = this.#from[number] ?? -1;
    const by = this.#by[number] ?? 0;
    const station = this.#stations[by];
    if (from < 0) {
      if (station === undefined) throw new RangeError('no such station');
      return station.place;
    }
    const next = carryOut(this.#engine, this.placeOf(from), this.#deed(by), this.lengthTo(from));
    if (next === undefined) throw new Error('a path that was walked leads nowhere: the engine answers differently');
    return next;
  }

  #deed(by: number): Deed {
    return this.#deeds[by] ?? 'time passes';
  }

  #grow(): void {
    this.#from = widened(this.#from, new Int32Array(this.#count * 2));
    this.#by = widened(this.#by, new Int16Array(this.#count * 2));
    this.#depth = widened(this.#depth, new Uint8Array(this.#count * 2));
  }
}

function widened<A extends Int32Array | Int16Array | Uint8Array>(before: A, wider: A): A {
  wider.set(before);
  return wider;
}
