import * as z from 'zod';
import { termSchema } from '../calendar/term.schema.ts';
import { idSchema } from '../identity/id.schema.ts';
import { labelSchema } from '../rule/label.schema.ts';
import { said, strength } from '../rule/stated.schema.ts';
import { form, purpose } from './consent.schema.ts';

/** When a consent is asked for: on a level or a step, when another takes over the baton, or when the child changes arena. */
export const askedAt = z
  .strictObject({
    at: z.enum(['level', 'step', 'takeover', 'arena-change']).describe('what makes it time to ask'),
    level: idSchema.optional(),
    step: idSchema.optional(),
    purpose: purpose.describe('what the consent is for'),
    within: termSchema.optional(),
  })
  .refine(
    ({ at, level, step }) =>
      (level !== undefined) === (at === 'level' || at === 'step') && (step !== undefined) === (at === 'step'),
    {
      error: 'at level takes a level, at step a level and its step, the others neither',
      params: { code: 'level-and-step' },
    },
  );

export const consentPolicy = {
  /** Of several guardians with responsibility: is one yes enough, or must all say yes. */
  guardians: said(z.enum(['any', 'all'])),
  /**
   * From which age the youth has a say of their own, and how: `alone` (guardians are not asked), `in-addition` (both), `either` (one of
   * them), `may` (the youth is asked, without it being needed). The age may be left out where the text names none.
   */
  youth: said(
    z.strictObject({
      /** From which birthday; left out: the text names none. */
      age: z.int().min(0).max(17, 'must be at most 17: at full age the adult decides alone, by statute').optional(),
      /** How the youth's word stands to the guardians'. */
      mode: z.enum(['alone', 'in-addition', 'either', 'may']),
    }),
  ),
  /** How a consent is given. */
  form: said(
    z.strictObject({
      /** Forms that count. */
      forms: z.array(form).min(1),
      strength,
    }),
  ),
  /** How long a yes lasts, by its purpose; counted from the day it was given. A yes may always end before. */
  lasts: said(
    z
      .array(z.strictObject({ purposes: z.array(purpose).min(1).max(5).optional(), within: termSchema }))
      .min(1)
      .max(10),
  ),
  /** When the family is asked for a consent. What a consent is needed for is in the model, and not stated here. */
  asked: said(z.array(askedAt).min(1).max(40)),
  /** What a yes is asked to reach, as kinds of information: a service whose consent names some of them reads entries of those kinds alone. */
  scopes: said(
    z
      .array(z.strictObject({ id: idSchema, label: labelSchema.optional() }))
      .min(1)
      .max(64),
  ),
  /** Topics that must be told before a consent counts. */
  told: said(
    z.strictObject({
      /** What must be told, by ids. */
      topics: z.array(idSchema).min(1),
      strength,
    }),
  ),
};
