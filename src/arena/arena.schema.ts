import * as z from 'zod';
import type { FieldsOf } from '../fold/concept.ts';
import { idSchema } from '../identity/id.schema.ts';

/** `from` may be left out: the arena the case was last said to be in. The same as `to` for a move within it, to another school for example. */
const change = z.strictObject({ from: idSchema.optional(), to: idSchema });

export const commands = { ChangeArena: change };

export const events = { ArenaChanged: change };

export type ArenaCommands = FieldsOf<typeof commands>;
export type ArenaEvents = FieldsOf<typeof events>;
