import * as z from 'zod';
import { idSchema } from '../identity/id.schema.ts';
import { said } from '../rule/stated.schema.ts';

/** How a case may be taken to a body: with consent, anonymously, either, or with consent when guardians are absent. */
export const bodyAccess = z.strictObject({
  body: idSchema,
  /** Arenas it is said of; left out: all that no other entry names. */
  arenas: z.array(idSchema).optional(),
  by: z.enum(['consent', 'anonymity', 'either', 'consent-when-guardians-absent']),
});

export const bodyPolicy = {
  access: said(z.array(bodyAccess).min(1)),
};
