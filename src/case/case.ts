import type { FieldsOf, Stamped } from '../fold/concept.ts';
import type { Id } from '../identity/id.ts';
import type * as schema from './concepts.schema.ts';

export type CommandFields = FieldsOf<typeof schema.commandFields>;
export type EventFields = FieldsOf<typeof schema.eventFields>;

/** Name of a command, imperative: `OfferBaton`. */
export type CommandType = keyof CommandFields;
/** Name of an event, past tense: `BatonOffered`. */
export type EventType = keyof EventFields;

/** A command of one type, or of any. */
export type Command<T extends CommandType = CommandType> = {
  [K in T]: Stamped<CommandFields, K> & { readonly caseId?: Id };
}[T];

/** A recorded fact of one type, or of any: codes, days and ids only. `command`: the type of the command that recorded it. */
export type CaseEvent<T extends EventType = EventType> = {
  [K in T]: Stamped<EventFields, K> & { readonly command?: string | undefined };
}[T];
