import * as z from 'zod';
import { termSchema } from '../calendar/term.schema.ts';
import { idSchema } from '../identity/id.schema.ts';
import { conditionSchema } from '../rule/condition.schema.ts';
import { labelSchema } from '../rule/label.schema.ts';
import { said, sourceTag, strength } from '../rule/stated.schema.ts';

/**
 * A measure the municipality offers. What is left out is not stated, and demands nothing: an entry may be nothing but its id. `service`, `target`,
 * `contact` and `duration` are shown; `needs` and `excludes` are judged.
 */
export const catalogueEntry = z.strictObject({
  id: idSchema,
  label: labelSchema.optional(),
  service: idSchema.optional(),
  target: z.string().min(1).max(200).describe('whom it is for, in a few words').optional(),
  contact: z.array(idSchema).min(1).max(20).describe('roles of whom to ask').optional(),
  /** How long it usually runs. */
  duration: termSchema.optional(),
  universal: z.boolean().describe('for all in its target group, without anything before it').optional(),
  needs: z
    .array(z.strictObject({ id: idSchema, label: labelSchema.optional(), require: conditionSchema, strength }))
    .min(1)
    .max(20)
    .describe('what must be so before it; its label names it as what is to be there')
    .optional(),
  excludes: z
    .array(z.strictObject({ id: idSchema, label: labelSchema.optional(), when: conditionSchema, strength }))
    .min(1)
    .max(20)
    .describe('what it is not for; its label names what it demands, that this is not so')
    .optional(),
  source: sourceTag,
});

/** INVARIANT: a measure of the catalogue stands there once, so that nobody has to guess which entry demands what. */
const catalogue = z
  .array(catalogueEntry)
  .min(1)
  .max(400)
  .superRefine((all, issues) => {
    const ids = all.map((one) => one.id);
    for (const [n, id] of ids.entries())
      if (ids.indexOf(id) !== n)
        issues.addIssue({
          code: 'custom',
          path: [n, 'id'],
          message: 'this id stands in the catalogue already: ids are unique',
          params: { code: 'in-catalogue-twice' },
        });
  });

export const measurePolicy = {
  /** The measures a municipality offers. A measure that names one that is not here is silent. */
  catalogue: said(catalogue),
};
