import * as z from 'zod';
import type { FieldsOf } from '../fold/concept.ts';
import { idSchema } from '../identity/id.schema.ts';

export const asked = z.enum(['holder', 'log', 'meeting', 'team', 'plan']);

/** What is agreed: `start-measures` and `close` are the engine's, others the municipality's. */
const about = z.strictObject({
  about: idSchema,
  /** At closing: whether the child thrives, and whether the measures had the wanted effect. */
  thrives: z.enum(['yes', 'no', 'unknown']).optional(),
  effect: z.enum(['none', 'partly', 'full']).optional(),
});

const disagreement = z.strictObject({ about: idSchema, content: idSchema.optional() });
const asking = z.strictObject({ id: idSchema.optional(), what: asked });

/** `answer`: the question the profile declares; `about`: an asking, or what the answer is about. */
const answer = z.strictObject({ answer: idSchema.optional(), about: idSchema.optional(), is: idSchema });

/** `why`: a code; words go into `content`. */
const stuck = z.strictObject({ id: idSchema.optional(), why: idSchema.optional(), content: idSchema.optional() });

export const commands = {
  Agree: about,
  ReportDisagreement: disagreement,
  ReportStuck: stuck,
  AskFor: asking,
  RecordAnswer: answer,
};

/** Who said it, and the service where a professional speaks for one. */
const said = { by: idSchema, service: idSchema.optional() };

export const events = {
  Agreed: about.extend(said),
  DisagreementReported: disagreement.extend(said),
  StuckReported: stuck.extend({ id: idSchema, ...said }),
  AskedFor: asking.extend({ id: idSchema, by: idSchema }),
  AnswerRecorded: answer.extend({ by: idSchema }),
};

export type AgreementCommands = FieldsOf<typeof commands>;
export type AgreementEvents = FieldsOf<typeof events>;
