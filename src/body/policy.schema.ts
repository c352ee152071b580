import * as z from 'zod';
import { termSchema } from '../calendar/term.schema.ts';
import { idSchema } from '../identity/id.schema.ts';
import { conditionSchema } from '../rule/condition.schema.ts';
import { said } from '../rule/stated.schema.ts';

/** How a case may be taken to a body: with consent, anonymously, either, or with consent when guardians are absent. */
export const bodyAccess = z.strictObject({
  body: idSchema,
  /** Arenas it is said of; left out: all that no other entry names. */
  arenas: z.array(idSchema).optional(),
  by: z.enum(['consent', 'anonymity', 'either', 'consent-when-guardians-absent']),
});

/** Where a case that has stopped moving is taken: the body, for whom it is open, and under which condition. */
export const stuckRoute = z.strictObject({
  body: idSchema.describe('a body, or a service that such cases are referred to'),
  by: z
    .array(idSchema)
    .min(1)
    .optional()
    .describe('who goes this way: subject, holder, or core and local roles; left out: all'),
  when: conditionSchema.optional(),
  within: termSchema.optional(),
});

export const bodyPolicy = {
  access: said(z.array(bodyAccess).min(1)),
  /** Where a case that has stopped moving is taken. */
  stuck: said(z.array(stuckRoute).min(1).max(20)),
};
