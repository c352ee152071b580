import * as z from 'zod';
import type { FieldsOf } from '../fold/concept.ts';
import { idSchema } from '../identity/id.schema.ts';

const referral = z.strictObject({
  id: idSchema.optional(),
  body: idSchema.optional(),
  concern: idSchema.optional(),
  anonymous: z.boolean().optional(),
  /** Who is in the room besides the team: with a guardian present nobody is anonymous. */
  present: z.array(idSchema).max(64).optional(),
  question: idSchema.optional(),
});

const advice = z.strictObject({
  body: idSchema.optional(),
  concern: idSchema.optional(),
  meeting: idSchema.optional(),
  content: idSchema.optional(),
});

const team = z.strictObject({ body: idSchema.optional(), members: z.array(idSchema).min(1).max(64) });

export const commands = { ReferToTeam: referral, RecordTeamAdvice: advice, ComposeTeam: team };

export const events = {
  TeamReferred: referral.extend({ id: idSchema, body: idSchema, concern: idSchema.optional() }),
  /** `by`: whose word it is. */
  TeamComposed: team.extend({ body: idSchema, by: idSchema }),
  TeamAdviceRecorded: advice.extend({ body: idSchema }),
};

export type BodyCommands = FieldsOf<typeof commands>;
export type BodyEvents = FieldsOf<typeof events>;
