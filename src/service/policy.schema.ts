import * as z from 'zod';
import { bodyAccess } from '../body/policy.schema.ts';
import { idSchema } from '../identity/id.schema.ts';
import { labelSchema } from '../rule/label.schema.ts';
import { said, sourceTag } from '../rule/stated.schema.ts';

/** A service of the directory. What is not said of it is unknown. */
export const serviceEntry = z.strictObject({
  id: idSchema,
  /** Its kind, which conditions may name. */
  kind: idSchema.optional(),
  label: labelSchema.optional(),
  /** Of the municipality itself, or from outside it. */
  municipal: z.boolean().optional(),
  /** Whether a referral, an application or a report comes before it joins. */
  needsReferral: z.boolean().optional(),
  source: sourceTag,
});

export const servicePolicy = {
  /** The services a family may meet. */
  directory: z.array(serviceEntry).max(400).default([]),
  /** A service that needs one is referred to, applied to or reported to before it joins. */
  referralFirst: said(z.boolean()),
  /** How each service or body is asked for advice without taking part; one that is not named: anonymously only. */
  consultations: said(
    z
      .array(z.strictObject({ of: idSchema, by: bodyAccess.shape.by }))
      .min(1)
      .max(100),
  ),
};
