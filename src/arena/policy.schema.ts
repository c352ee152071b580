import * as z from 'zod';
import { termSchema } from '../calendar/term.schema.ts';
import { idSchema } from '../identity/id.schema.ts';
import { conditionSchema } from '../rule/condition.schema.ts';
import { labelSchema } from '../rule/label.schema.ts';
import { said, sourceTag, strength } from '../rule/stated.schema.ts';

/** A change the text speaks of, and what it demands: before the change, and as duties after it. */
export const arenaChange = z.strictObject({
  from: idSchema.describe('the arena that is left; left out: any').optional(),
  to: idSchema.describe('the arena one comes to; left out: any').optional(),
  before: z
    .array(z.strictObject({ id: idSchema, label: labelSchema.optional(), require: conditionSchema, strength }))
    .min(1)
    .max(20)
    .describe('what must be so before the change')
    .optional(),
  after: z
    .array(
      z.strictObject({
        id: idSchema,
        until: z.strictObject({ require: conditionSchema }).describe('what ends the duty'),
        within: termSchema.optional(),
        who: idSchema.describe('the role whose duty it is; left out: the holder, else a leader').optional(),
      }),
    )
    .min(1)
    .max(20)
    .describe('duties that arise with the change')
    .optional(),
});

/** An arena of the municipality's own, beside those of the model. */
export const arenaEntry = z.strictObject({
  id: idSchema,
  /** What the municipality calls it. */
  label: labelSchema.optional(),
  source: sourceTag,
});

export const arenaPolicy = {
  /** Arenas the municipality speaks of; those of the model (skole, barnehage, helse, kultur, frivillige, annet) need not be listed. */
  list: z.array(arenaEntry).max(40).default([]),
  /** What is demanded when a child goes from one arena to another, or moves. */
  changes: said(z.array(arenaChange).min(1).max(100)),
};
