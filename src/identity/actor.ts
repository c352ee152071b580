import type * as z from 'zod';
import type { actorSchema, discretionSchema, stampSchema } from './actor.schema.ts';
import type { Frozen } from './frozen.ts';
import type { Id } from './id.ts';

/** Who acts, vouched for by the host: id, role (the profile's or a core role) and service. */
export type Actor = Frozen<z.infer<typeof actorSchema>>;

/** A person's own decision on findings that ask for one. */
export type Discretion = Frozen<z.infer<typeof discretionSchema>>;

/** What every command and every event carries: command id, day, actor, and where needed on whose behalf and by what discretion. */
export type Stamp = Frozen<z.infer<typeof stampSchema>>;

/** A fact with the stamp of the command that records it: who, when and by which command, with the discretion that was used. */
export function stamped<Fact extends object>(fact: Fact, by: Stamp & { readonly type: string }, used?: Discretion) {
  const { commandId, day, actor, onBehalfOf } = by;
  // The stamp first: adding it to a copy of the fact costs twenty times as much.
  if (onBehalfOf === undefined && used === undefined) return { commandId, day, actor, command: by.type, ...fact };
  const whose = onBehalfOf === undefined ? {} : { onBehalfOf };
  return { commandId, day, actor, command: by.type, ...whose, ...(used && { discretion: used }), ...fact };
}

/** The id of what a command creates: its own `id`, else the id of the command. */
export function createdBy(command: Stamp & { readonly id?: Id | undefined }): Id {
  return command.id ?? command.commandId;
}

/** The person a command speaks for: the one on whose behalf a professional records it, else the one who acts. */
export function speaker(command: Stamp): Id {
  return command.onBehalfOf ?? command.actor.id;
}
