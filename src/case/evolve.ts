import { copyOf } from '../fold/concept.ts';
import { type CarriedOut, carriedOutIn, withOneMore } from './carried-out.ts';
import type { CaseEvent, Command } from './case.ts';
import { type CaseState, type ConceptName, concepts, type Slices } from './state.ts';

interface Draft extends Slices {
  version: number;
  latestDay: CaseState['latestDay'];
  commands: CarriedOut;
}

type Handler = (slice: object, event: CaseEvent) => void;

/** A concept that listens to an event, by its place among the names. */
interface Listener {
  readonly at: number;
  readonly fold: Handler;
}

const NOBODY: readonly Listener[] = [];

const NAMES = Object.keys(concepts) as ConceptName[];

/** Who listens to each event: made once from the concepts, so that folding an event costs only those it concerns. */
const LISTENERS: ReadonlyMap<string, readonly Listener[]> = listeners();

function listeners() {
  const table = new Map<string, readonly Listener[]>();
  for (const [at, name] of NAMES.entries()) {
    for (const [type, fold] of Object.entries(concepts[name].on)) {
      // Each handler is typed against its own slice and event where the concept defines it; the table only brings them together.
      table.set(type, [...(table.get(type) ?? NOBODY), { at, fold: fold as Handler }]);
    }
  }
  return table;
}

/** Written out name by name, so that every state has one shape: it is what every rule reads. */
function blank(): Draft {
  return {
    version: 0,
    latestDay: undefined,
    commands: carriedOutIn([]),
    subject: concepts.subject.start(),
    pinned: concepts.pinned.start(),
    party: concepts.party.start(),
    concern: concepts.concern.start(),
    withholding: concepts.withholding.start(),
    consent: concepts.consent.start(),
    baton: concepts.baton.start(),
    agreement: concepts.agreement.start(),
    arena: concepts.arena.start(),
    log: concepts.log.start(),
    service: concepts.service.start(),
    measure: concepts.measure.start(),
    meeting: concepts.meeting.start(),
    level: concepts.level.start(),
    body: concepts.body.start(),
    route: concepts.route.start(),
    plan: concepts.plan.start(),
    content: concepts.content.start(),
    fulfilled: concepts.fulfilled.start(),
    repair: concepts.repair.start(),
  };
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
  const draft: Draft = { ...(state as Draft) }; // each slice is copied before it is written to
  for (const { at, fold } of LISTENERS.get(event.type) ?? NOBODY) {
    const name = NAMES[at] as ConceptName; // a listener's place is that of its name
    const slice = copyOf<object>(draft[name]);
    Object.assign(draft, { [name]: slice });
    fold(slice, event);
  }
  draft.version += 1;
  draft.latestDay = event.day;
  draft.commands = withOneMore(state.commands, event);
  return draft;
}

/** The case after its whole history, in one pass over one draft. Equal to {@link evolve} step by step. */
export function replay(events: Iterable<CaseEvent>): CaseState {
  const draft = blank();
  // By place and not by name: looking a slice up by a name that changes from event to event costs a tenth of the whole.
  const slices = NAMES.map((name): object => draft[name]);
  const carriedOut: CaseEvent[] = [];
  for (const event of events) {
    for (const { at, fold } of LISTENERS.get(event.type) ?? NOBODY) fold(slices[at] as object, event); // one for each place
    carriedOut.push(event);
    draft.latestDay = event.day;
  }
  draft.version = carriedOut.length;
  draft.commands = carriedOutIn(carriedOut);
  return draft;
}
