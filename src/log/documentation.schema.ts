import * as z from 'zod';
import { idSchema } from '../identity/id.schema.ts';
import { strength } from '../rule/stated.schema.ts';
import { ground } from './log.schema.ts';

const said = {
  /** Whether the reason must be written down. */
  content: z.boolean(),
  /** Where it is kept. */
  keptIn: idSchema.optional(),
  strength,
};

// A withdrawal of consent is recorded as it is, and nothing is demanded of it.
const documented = ground.exclude(['consent-withdrawn']);

/** What is documented when a log or a follow-up ends. */
export const closingDocumented = z.strictObject({
  grounds: z
    .array(documented)
    .min(1)
    .max(10)
    .optional()
    .describe('why it ends; left out: all that no other entry names. Of a demand it is advice, whatever the strength'),
  levels: z
    .array(idSchema)
    .min(1)
    .max(40)
    .optional()
    .describe('levels the case is on when it ends; left out: all that no other entry names'),
  ...said,
});

/** What is documented when a concern, or all follow-up, ends at the first level. */
export const endDocumented = z.strictObject({
  grounds: z
    .array(z.enum([...documented.options, 'no-grounds', 'system-measures']))
    .min(1)
    .max(10)
    .optional()
    .describe('why it ends, the outcome of the concern among them; left out: all that no other entry names'),
  ...said,
});
