import { copyOf } from '../fold/concept.ts';
import type { Id } from '../identity/id.ts';
import type { CaseEvent, Command } from './case.ts';
import { type CaseState, type ConceptName, concepts, type Slices } from './state.ts';

interface Draft extends Slices {
  version: number;
  latestDay: CaseState['latestDay'];
  commands: Map<Id, CaseEvent>;
}

type Handler = (slice: object, event: CaseEvent) => void;

const NAMES = Object.keys(concepts) as ConceptName[];

/** Who listens to each event: made once from the concepts, so that folding an event costs only those it concerns. */
const LISTENERS: ReadonlyMap<string, readonly { readonly name: ConceptName; readonly fold: Handler }[]> = listeners();

function listeners() {
  const table = new Map<string, { name: ConceptName; fold: Handler }[]>();
  for (const name of NAMES) {
    for (const [type, fold] of Object.entries(concepts[name].on)) {
      // Each handler is typed against its own slice and event where the concept defines it; the table only brings them together.
      table.set(type, [...(table.get(type) ?? []), { name, fold: fold as Handler }]);
    }
  }
  return table;
}

function blank(): Draft {
  const slices = Object.fromEntries(NAMES.map((name) => [name, concepts[name].start()])) as unknown as Slices; // one per name, by construction
  return { version: 0, latestDay: undefined, commands: new Map(), ...slices };
}

function note(draft: Draft, event: CaseEvent): void {
  draft.version += 1;
  draft.latestDay = event.day;
  draft.commands.set(event.commandId, event);
}

/** Whether a command has been carried out before: a used id is the same command where its type and who issued it are the same. */
export function isRepeat({ commands }: Pick<CaseState, 'commands'>, { commandId, type, actor }: Command): boolean {
  const recorded = commands.get(commandId);
  return recorded !== undefined && recorded.command === type && recorded.actor.id === actor.id;
}

/** The case before anything has happened in it. */
export const noCase: CaseState = blank();

/**
 * The case after one more fact. The state handed in is left as it was. A recorded fact is never refused; an event of a type this
 * release does not know changes nothing but the count.
 */
export function evolve(state: CaseState, event: CaseEvent): CaseState {
  const draft: Draft = { ...(state as Draft), commands: new Map(state.commands) }; // each slice is copied before it is written to
  for (const { name, fold } of LISTENERS.get(event.type) ?? []) {
    const slice = copyOf<object>(draft[name]);
    Object.assign(draft, { [name]: slice });
    fold(slice, event);
  }
  note(draft, event);
  return draft;
}

/** The case after its whole history, in one pass over one draft. Equal to {@link evolve} step by step. */
export function replay(events: Iterable<CaseEvent>): CaseState {
  const draft = blank();
  for (const event of events) {
    for (const { name, fold } of LISTENERS.get(event.type) ?? []) fold(draft[name], event);
    note(draft, event);
  }
  return draft;
}
