import { ATTEMPTS, type Attempt } from './attempts.ts';
import { canonicalKey } from './canonical-key.ts';
import { carryOut, type Engine } from './carry-out.ts';
import type { Fingerprint } from './fingerprint.ts';
import { Known } from './known.ts';
import type { Act, Place } from './world.ts';

/** The longest way out that counts as one. */
export const LONGEST = 12;

/** Whether the case is over: the follow-up has ended, and every log there was is archived. */
export function isOver({ state }: Place): boolean {
  return state.log.ended && [...state.log.logs.values()].every((one) => one.state === 'archived');
}

interface Walk {
  readonly place: Place;
  readonly key: Fingerprint;
  readonly before: Walk | undefined;
  readonly length: number;
}

/** Finds ways out, and remembers from which states one is known and how long it is. */
export class WayOut {
  readonly #engine: Engine;
  readonly #patience: number;
  readonly #lengths = new Known();

  constructor(engine: Engine, patience: number) {
    this.#engine = engine;
    this.#patience = patience;
  }

  /** How many accepted commands a way out takes; undefined where none is found. */
  from(place: Place, key: Fingerprint, nth: number): number | undefined {
    const start: Walk = { place, key, before: undefined, length: 0 };
    return this.#walk(start, nth) ?? this.#search(start, nth);
  }

  /** The first attempt that is let in, again and again. No keys are taken on the way: hardly any of it is ever passed twice. */
  #walk({ place, key }: Walk, nth: number): number | undefined {
    const known = this.#lengths.get(key);
    if (known !== undefined) return known;
    const spent = new Set<Attempt>();
    let at = place;
    for (let length = 0; length <= LONGEST; length += 1) {
      if (isOver(at)) {
        this.#lengths.set(key, length);
        return length;
      }
      const next = this.#first(at, nth + length, spent);
      if (next === undefined) return undefined;
      at = next;
    }
    return undefined;
  }

  /** Nothing is done twice on one walk, but for archiving one log after another. */
  #first(at: Place, nth: number, spent: Set<Attempt>): Place | undefined {
    for (const one of ATTEMPTS) {
      if (spent.has(one) || !one.makesSense(at.state)) continue;
      const next = carryOut(this.#engine, at, one.act, nth);
      if (next === undefined) continue;
      if (one.act.does !== 'ArchiveLog') spent.add(one);
      return next;
    }
    return undefined;
  }

  /** Every attempt from every state, the nearest first. */
  #search(start: Walk, nth: number): number | undefined {
    const seen = new Known(1 << 10);
    const queue: Walk[] = [start];
    for (let at = 0; at < queue.length && at < this.#patience; at += 1) {
      const walk = queue[at];
      if (walk === undefined || walk.length >= LONGEST) return undefined;
      for (const next of this.#nextTo(walk, nth, seen)) {
        const rest = this.#rest(next);
        if (rest !== undefined && next.length + rest <= LONGEST) return this.#remember(next, rest);
        queue.push(next);
      }
    }
    return undefined;
  }

  *#nextTo(walk: Walk, nth: number, seen: Known): Iterable<Walk> {
    for (const { act } of ATTEMPTS) {
      const next = this.#next(walk, act, nth);
      if (next === undefined || seen.get(next.key) !== undefined) continue;
      seen.set(next.key, 1);
      yield next;
    }
  }

  #next(walk: Walk, one: Act, nth: number): Walk | undefined {
    const place = carryOut(this.#engine, walk.place, one, nth + walk.length);
    if (place === undefined) return undefined;
    return { place, key: canonicalKey(place), before: walk, length: walk.length + 1 };
  }

  #rest({ place, key }: Walk): number | undefined {
    return isOver(place) ? 0 : this.#lengths.get(key);
  }

  /** Every state on the way has one. */
  #remember(end: Walk, rest: number): number {
    let length = rest;
    for (let walk: Walk | undefined = end; walk !== undefined; walk = walk.before, length += 1)
      if (this.#lengths.get(walk.key) === undefined) this.#lengths.set(walk.key, length);
    return length - 1;
  }
}
