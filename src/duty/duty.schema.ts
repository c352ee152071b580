import * as z from 'zod';
import type { FieldsOf } from '../fold/concept.ts';
import { idSchema } from '../identity/id.schema.ts';

const dutyId = z.string().min(1).max(160);

export const commands = { FulfilDuty: z.strictObject({ duty: dutyId, content: idSchema.optional() }) };

export const events = { DutyFulfilled: commands.FulfilDuty.extend({ by: idSchema }) };

export type DutyCommands = FieldsOf<typeof commands>;
export type DutyEvents = FieldsOf<typeof events>;
