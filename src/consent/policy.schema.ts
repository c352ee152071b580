import * as z from 'zod';
import { idSchema } from '../identity/id.schema.ts';
import { said, strength } from '../rule/stated.schema.ts';
import { form } from './consent.schema.ts';

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
      age: z.int().min(0).max(17).optional(),
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
  /** Topics that must be told before a consent counts. */
  told: said(
    z.strictObject({
      /** What must be told, by ids. */
      topics: z.array(idSchema).min(1),
      strength,
    }),
  ),
};
