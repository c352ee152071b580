import type { Id } from '../identity/id.ts';
import type { CaseEvent } from './case.ts';

/** The latest fact each command recorded, by the id of the command. */
export interface CarriedOut {
  has(command: Id): boolean;
  get(command: Id): CaseEvent | undefined;
  [Symbol.iterator](): IterableIterator<[Id, CaseEvent]>;
}

/**
 * What has been carried out so far, as facts in order, looked up by a table that is made when it is first asked for: most who read a case
 * never ask. One more fact costs the same however many there are, since the table moves along to the latest of the states that ask; an
 * older one that is asked again makes its own anew.
 */
class FactsSoFar implements CarriedOut {
  readonly #before: FactsSoFar | undefined;
  readonly #facts: readonly CaseEvent[];
  #table: Map<Id, CaseEvent> | undefined;

  constructor(before: FactsSoFar | undefined, facts: readonly CaseEvent[]) {
    this.#before = before;
    this.#facts = facts;
  }

  has(command: Id): boolean {
    return (this.#table ?? this.#tabled()).has(command);
  }

  get(command: Id): CaseEvent | undefined {
    return (this.#table ?? this.#tabled()).get(command);
  }

  [Symbol.iterator](): IterableIterator<[Id, CaseEvent]> {
    return (this.#table ?? this.#tabled())[Symbol.iterator]();
  }

  /** The nearest table before, taken along, with every fact since. */
  #tabled(): Map<Id, CaseEvent> {
    const since: (readonly CaseEvent[])[] = [];
    let nearest: FactsSoFar | undefined = this;
    for (; nearest !== undefined && nearest.#table === undefined; nearest = nearest.#before) since.push(nearest.#facts);
    const table = nearest === undefined ? new Map<Id, CaseEvent>() : nearest.#handedOver();
    for (const facts of since.reverse()) for (const fact of facts) table.set(fact.commandId, fact);
    this.#table = table;
    return table;
  }

  #handedOver(): Map<Id, CaseEvent> {
    const table = this.#table ?? new Map<Id, CaseEvent>();
    this.#table = undefined;
    return table;
  }
}

/** What a whole history has carried out. */
export function carriedOutIn(facts: readonly CaseEvent[]): CarriedOut {
  return new FactsSoFar(undefined, facts);
}

/** What has been carried out before, and one fact more. */
export function withOneMore(before: CarriedOut, fact: CaseEvent): CarriedOut {
  return before instanceof FactsSoFar
    ? new FactsSoFar(before, [fact])
    : carriedOutIn([...[...before].map(([, one]) => one), fact]);
}
