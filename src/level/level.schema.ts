import * as z from 'zod';
import type { FieldsOf } from '../fold/concept.ts';
import { idSchema } from '../identity/id.schema.ts';

/** Answers to questions the profile declares, by the id of the question. */
const answers = z.record(idSchema, idSchema).optional();
const ids = z.array(idSchema).max(64).optional();

const completion = z.strictObject({ outcomes: ids, answers });
const back = z.strictObject({ step: idSchema });

const change = z.strictObject({
  to: idSchema,
  toStep: idSchema.optional(),
  /** The services needed from here on. */
  needs: ids,
  /** What happens with the baton: the holder holds on, it is offered to another, or a body decides. */
  holder: z.enum(['keep', 'offer', 'body-decides']).optional(),
  answers,
});

export const commands = { CompleteStep: completion, ReturnToStep: back, ChangeLevel: change };

export const events = {
  /** `next`: the step that follows on the same level; none where it was the last. */
  StepCompleted: completion.extend({ step: idSchema, level: idSchema, next: idSchema.optional() }),
  StepReturned: back.extend({ from: idSchema.optional() }),
  /** `concern`: the one whose conclusion moved the case, where the two are one decision. */
  LevelChanged: change.extend({ from: idSchema, concern: idSchema.optional() }),
};

export type LevelCommands = FieldsOf<typeof commands>;
export type LevelEvents = FieldsOf<typeof events>;
