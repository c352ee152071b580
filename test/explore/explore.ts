import { performance } from 'node:perf_hooks';
import { canonicalKey } from './canonical-key.ts';
import { attempt, type Engine, later } from './carry-out.ts';
import { Checks } from './checks.ts';
import { deeds as everyDeed } from './deeds.ts';
import type { Fingerprint } from './fingerprint.ts';
import { Found } from './found.ts';
import { firstDifference } from './same-state.ts';
import { type Station, stations } from './stations.ts';
import type { Deed, Place } from './world.ts';

/** How far to go. */
export interface Bounds {
  readonly states: number;
  readonly depth: number;
  /** Megabytes. */
  readonly memory: number;
  /** Of the places found again by another way, one in so many is held against the first in full. */
  readonly audit: number;
  /** How many states the search for one way out looks at before it gives up. */
  readonly patience: number;
}

/** As far as is asked for where nothing else is said. */
export const BOUNDS: Bounds = { states: 1_000_000, depth: 60, memory: 1_900, audit: 500, patience: 4_000 };

/** What was seen, and what became of it. */
export interface Explored {
  readonly states: number;
  /** Commands put to a door. */
  readonly tried: number;
  /** Those that were accepted and changed something, and each passing of time. */
  readonly transitions: number;
  readonly depth: number;
  readonly stations: number;
  /** How many deeds were tried in each state. */
  readonly deeds: number;
  /** Why it stopped: nothing left, or the bound that was met. */
  readonly stopped: 'exhausted' | 'states' | 'depth' | 'memory' | 'broken';
  readonly seconds: number;
  readonly megabytes: number;
  readonly checks: Checks;
  readonly audited: number;
  /** How often each command was let in. */
  readonly accepted: ReadonlyMap<string, number>;
}

/** How much may be broken before nothing more is learnt by going on. */
const ENOUGH = 20;

/** Breadth-first over every sequence of the deeds, from every station at once. Deterministic, but for time and memory. */
export class Exploration {
  readonly #engine: Engine;
  readonly #bounds: Bounds;
  readonly #deeds: readonly Deed[];
  readonly #stations: readonly Station[];
  readonly #found: Found;
  readonly #checks: Checks;
  readonly #accepted = new Map<string, number>();
  readonly #began = performance.now();
  #tried = 0;
  #transitions = 0;
  #again = 0;
  #audited = 0;

  constructor(engine: Engine, bounds: Bounds, deeds: readonly Deed[] = everyDeed, from = stations(engine)) {
    this.#engine = engine;
    this.#bounds = bounds;
    this.#deeds = deeds;
    this.#stations = from;
    this.#found = new Found(engine, this.#stations, deeds);
    this.#checks = new Checks(engine, this.#found, bounds.patience);
  }

  /** Goes as far as the bounds allow. `progress` is told how far it has come, some thousand states at a time. */
  run(progress: (soFar: Explored) => void = () => {}): Explored {
    this.#stations.forEach(({ place }, station) => {
      const key = canonicalKey(place);
      if (this.#found.numberOf(key) === undefined) this.#arrive(place, key, { station });
    });
    for (let at = 0; at < this.#found.count; at += 1) {
      const stopped = this.#stopped(at);
      if (stopped !== undefined) return this.#soFar(stopped);
      this.#expand(at);
      if (at % 1_000 === 999) progress(this.#soFar('exhausted'));
    }
    return this.#soFar('exhausted');
  }

  #stopped(at: number): Explored['stopped'] | undefined {
    const { states, depth, memory } = this.#bounds;
    if (this.#checks.broken >= ENOUGH) return 'broken';
    if (this.#found.count >= states) return 'states';
    if (this.#found.depthOf(at) >= depth) return 'depth';
    return at % 256 === 0 && megabytes() > memory ? 'memory' : undefined;
  }

  #expand(at: number): void {
    const place = this.#found.placeOf(at);
    const nth = this.#found.lengthTo(at);
    this.#deeds.forEach((deed, n) => {
      const next = deed === 'time passes' ? later(place) : this.#tryOut(place, deed, nth, at);
      if (next === undefined) return;
      this.#transitions += 1;
      const key = canonicalKey(next);
      const earlier = this.#found.numberOf(key);
      if (earlier === undefined) this.#arrive(next, key, { state: at, deed: n });
      else this.#compare(earlier, next, at, deed);
    });
  }

  #tryOut(place: Place, deed: Exclude<Deed, 'time passes'>, nth: number, at: number): Place | undefined {
    this.#tried += 1;
    const tried = attempt(this.#engine, place, deed, nth);
    this.#checks.answered(tried, at, deed);
    if (tried.events.length === 0) return undefined;
    this.#accepted.set(deed.does, (this.#accepted.get(deed.does) ?? 0) + 1);
    this.#checks.stepped(tried, place.state, at, deed);
    return { state: tried.after, today: place.today };
  }

  #arrive(place: Place, key: Fingerprint, from: { state: number; deed: number } | { station: number }): void {
    const number = this.#found.add(key, from);
    this.#checks.arrived(place, key, number);
  }

  /** One in so many of the places found again is held against the one it is taken for: they must be answered alike. */
  #compare(earlier: number, place: Place, at: number, deed: Deed): void {
    this.#again += 1;
    if (this.#again % this.#bounds.audit !== 0) return;
    this.#audited += 1;
    const nth = Math.max(this.#found.lengthTo(earlier), this.#found.lengthTo(at)) + 1;
    const unlike = firstDifference(this.#engine, this.#found.placeOf(earlier), place, this.#deeds, nth);
    this.#checks.sameAnswers(unlike === undefined, at, deed, ...(unlike === undefined ? [] : [unlike]));
  }

  #soFar(stopped: Explored['stopped']): Explored {
    return {
      ...{ stopped, states: this.#found.count, tried: this.#tried, transitions: this.#transitions },
      ...{
        depth: this.#found.depthOf(this.#found.count - 1),
        stations: this.#stations.length,
        deeds: this.#deeds.length,
      },
      ...{ seconds: (performance.now() - this.#began) / 1_000, megabytes: peak() },
      ...{ checks: this.#checks, audited: this.#audited, accepted: this.#accepted },
    };
  }
}

const MEGABYTE = 1024 * 1024;

function megabytes(): number {
  return process.memoryUsage.rss() / MEGABYTE;
}

function peak(): number {
  return process.resourceUsage().maxRSS / 1024;
}
