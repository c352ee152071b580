import type { CaseEvent } from '../../../../src/case/case.ts';
import { evolve, noCase } from '../../../../src/case/evolve.ts';
import type { CaseState } from '../../../../src/case/state.ts';
import type { Notice } from '../../../../src/notice/notice.ts';

/** One case of a story while it is told: its history so far, and what is true after it. */
export class CaseInPlay {
  readonly name: string;
  readonly #events: CaseEvent[] = [];
  readonly #notices: Notice[] = [];
  #state: CaseState = noCase;

  constructor(name: string) {
    this.name = name;
  }

  get state(): CaseState {
    return this.#state;
  }

  get events(): readonly CaseEvent[] {
    return this.#events;
  }

  /** Notices that what was carried out has given rise to. */
  get notices(): readonly Notice[] {
    return this.#notices;
  }

  /** Records what a command came to. */
  carryOut(events: readonly CaseEvent[], notices: readonly Notice[]): void {
    this.record(events);
    this.#notices.push(...notices);
  }

  /** Records facts nobody is told of. */
  record(events: readonly CaseEvent[]): void {
    for (const event of events) {
      this.#events.push(event);
      this.#state = evolve(this.#state, event);
    }
  }
}
