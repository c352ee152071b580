import * as z from 'zod';
import { daySchema } from '../calendar/day.schema.ts';
import type { FieldsOf } from '../fold/concept.ts';
import { idSchema } from '../identity/id.schema.ts';

/** Why a log or a follow-up ends. */
export const ground = z.enum([
  'agreement',
  'demand',
  'consent-withdrawn',
  'no-consent-giver',
  'moved',
  'out-of-target',
  'plan',
  'deceased',
  'concluded',
]);

const ids = z.array(idSchema).max(64);

const open = z.strictObject({ id: idSchema.optional(), medium: idSchema.optional(), reuse: ids.optional() });
const entry = z.strictObject({
  id: idSchema.optional(),
  kind: idSchema.optional(),
  concerns: ids.optional(),
  content: idSchema.optional(),
});
const correction = z.strictObject({ entry: idSchema.optional(), content: idSchema.optional() });
const closing = z.strictObject({ ground, content: idSchema.optional() });
const archived = z.strictObject({ log: idSchema.optional(), receipt: idSchema.optional() });

export const commands = {
  OpenLog: open,
  WriteEntry: entry,
  CorrectEntry: correction,
  DemandClosing: z.strictObject({ content: idSchema.optional() }),
  CloseLog: closing,
  EndFollowUp: closing,
  ArchiveLog: archived,
};

/** Concerns that end with it. */
const concludes = { concludes: z.array(idSchema) };

export const events = {
  /** `service`: the service that asked, which the opening consent covers. */
  LogOpened: open.extend({
    id: idSchema,
    service: idSchema.optional(),
    /** The day it was opened in another system, where the case comes from one. */
    openedOn: daySchema.optional(),
  }),
  EntryWritten: entry.extend({ id: idSchema, log: idSchema, service: idSchema.optional() }),
  /** `log` and `concerns`: of the entry that is corrected. */
  EntryCorrected: correction.extend({ entry: idSchema, log: idSchema, concerns: z.array(idSchema) }),
  ClosingDemanded: commands.DemandClosing.extend({ by: idSchema }),
  /**
   * One decision: the log closes, an open offer lapses, meetings are cancelled, log clocks stop, measures leave the log. `outside`: measures
   * that go on outside it; where there are none the holder lays the baton down (`batonRests`).
   */
  LogClosed: closing.extend({ log: idSchema, batonRests: z.boolean(), outside: z.array(idSchema), ...concludes }),
  LogArchived: archived.extend({ log: idSchema }),
  FollowUpEnded: closing.extend(concludes),
};

export type LogCommands = FieldsOf<typeof commands>;
export type LogEvents = FieldsOf<typeof events>;
