import * as z from 'zod';
import { daySchema } from '../calendar/day.schema.ts';
import type { FieldsOf } from '../fold/concept.ts';
import { idSchema } from '../identity/id.schema.ts';

const ids = z.array(idSchema).max(64).optional();

const call = z.strictObject({
  id: idSchema.optional(),
  kind: idSchema.optional(),
  heldOn: daySchema.optional(),
  invited: ids,
  agenda: idSchema.optional(),
  concerns: ids,
});

const holding = z.strictObject({
  meeting: idSchema.optional(),
  heldOn: daySchema.optional(),
  attended: ids,
  decision: idSchema.optional(),
  answers: z.record(idSchema, idSchema).optional(),
  minutes: idSchema.optional(),
});

const named = z.strictObject({ meeting: idSchema.optional() });
const of = { meeting: idSchema };

export const commands = { CallMeeting: call, HoldMeeting: holding, CancelMeeting: named };

export const events = {
  MeetingCalled: call.extend({ id: idSchema, log: idSchema.optional() }),
  MeetingHeld: holding.extend({ ...of, heldOn: daySchema, log: idSchema.optional(), concerns: ids }),
  MeetingCancelled: named.extend(of),
};

export type MeetingCommands = FieldsOf<typeof commands>;
export type MeetingEvents = FieldsOf<typeof events>;
