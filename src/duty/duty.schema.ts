import * as z from 'zod';
import { idSchema } from '../identity/id.schema.ts';

const dutyId = z.string().min(1).max(160);

export const commands = { FulfilDuty: z.strictObject({ duty: dutyId, content: idSchema.optional() }) };

export const events = { DutyFulfilled: commands.FulfilDuty.extend({ by: idSchema }) };
