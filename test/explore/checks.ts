import type { CaseState } from '../../src/case/state.ts';
import type { Engine, Tried } from './carry-out.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Found } from './found.ts';
import { invariants } from './invariants.ts';
import { LONGEST, WayOut } from './way-out.ts';
import type { Act, Deed, Place } from './world.ts';

/** What does not hold, and the whole path of deeds that shows it. */
export interface Counterexample {
  readonly broken: string;
  readonly path: readonly Deed[];
}

/** How often something was held to hold, and how often it did not. */
export interface Count {
  readonly title: string;
  checked: number;
  broken: number;
}

const NO_FAULT = 'decide never throws, and no rule is at fault';
const WAY_OUT = `from every state a way out of at most ${LONGEST} accepted commands ends with the follow-up ended and every log archived`;
const ONE_KEY = 'two states that the key takes for one are answered alike';

/** Holds every invariant against every answer, step and state, and looks for the way out of each state. */
export class Checks {
  readonly counterexamples: Counterexample[] = [];
  readonly counts: readonly Count[] = [...invariants.map((one) => one.title), NO_FAULT, ONE_KEY, WAY_OUT].map(
    (title) => ({ title, checked: 0, broken: 0 }),
  );
  /** The longest way out that was found. */
  longest = 0;
  readonly #byTitle = new Map(this.counts.map((one) => [one.title, one]));
  readonly #engine: Engine;
  readonly #found: Found;
  readonly #wayOut: WayOut;

  constructor(engine: Engine, found: Found, patience: number) {
    this.#engine = engine;
    this.#found = found;
    this.#wayOut = new WayOut(engine, patience);
  }

  /** How often anything did not hold. */
  get broken(): number {
    return this.counts.reduce((sum, one) => sum + one.broken, 0);
  }

  /** Of one command put to its door. */
  answered({ decision }: Tried, from: number, deed: Deed): void {
    const fault = decision === 'threw' || (decision.outcome === 'invalid' && decision.issues[0]?.code === 'fault');
    this.#count(NO_FAULT, !fault, from, deed);
  }

  /** Of one command that was accepted and changed something. */
  stepped({ command, events, after }: Tried, before: CaseState, from: number, deed: Act): void {
    const step = { before, after, command, events, profile: this.#engine.profile };
    for (const one of invariants) if (one.step) this.#count(one.title, one.step(step), from, deed);
  }

  /** Of a state that is found for the first time. */
  arrived(place: Place, key: Fingerprint, number: number): void {
    for (const one of invariants) if (one.state) this.#count(one.title, one.state(place, this.#engine.profile), number);
    const length = this.#wayOut.from(place, key, this.#found.lengthTo(number));
    this.#count(WAY_OUT, length !== undefined, number);
    this.longest = Math.max(this.longest, length ?? 0);
  }

  /** Two states were taken for one, and are not. */
  sameAnswers(isAlike: boolean, from: number, ...then: readonly Deed[]): void {
    this.#count(ONE_KEY, isAlike, from, ...then);
  }

  #count(title: string, holds: boolean, from: number, ...then: readonly Deed[]): void {
    const count = this.#byTitle.get(title);
    if (count === undefined) return;
    count.checked += 1;
    if (holds) return;
    count.broken += 1;
    const before = this.counterexamples.filter((one) => one.broken === title).length;
    // The first is the shortest from its station; a second may show more of what is wrong.
    if (before < 2) this.counterexamples.push({ broken: title, path: [...this.#found.pathTo(from), ...then] });
  }
}
