import * as z from 'zod';
import { asked } from '../agreement/agreement.schema.ts';
import { termSchema } from '../calendar/term.schema.ts';
import { idSchema } from '../identity/id.schema.ts';
import { labelSchema } from '../rule/label.schema.ts';
import { said, sourceTag, strength } from '../rule/stated.schema.ts';
import { subjectKinds } from '../subject/subject.schema.ts';

export const coreRole = z.enum([
  'guardian',
  'representative',
  'network-person',
  'professional',
  'leader',
  'coordinator',
  'btiteam-leader',
  'team-member',
  'volunteer',
  'other-adult',
  'archivist',
  'system',
]);

/** A role of the municipality and the core role it acts as. */
export const role = z.strictObject({
  id: idSchema,
  /** The core role whose rights it has. */
  actsAs: coreRole,
  label: labelSchema.optional(),
  /** Services whose employees have this role; left out: any. */
  services: z.array(idSchema).optional(),
  source: sourceTag,
});

/** Whom a text may name among those who raise a concern beside employees: the subject, or a core role. */
const raiser = z.enum(['subject', ...coreRole.options]);

/** What one of the family may ask for. */
const askable = z.strictObject({
  /** Who asks. */
  who: z.enum(['subject', 'guardian', 'representative']),
  /** What for. */
  what: z.array(asked).min(1),
});

/** Whom something is for. */
export const targetGroup = z.strictObject({
  /** Kinds of subject; left out: all. */
  kinds: z.array(z.enum(subjectKinds)).optional(),
  /** Whole years, both included. */
  ages: z
    .strictObject({
      /** The youngest. */
      from: z.int().min(0).max(120),
      /** The oldest. */
      to: z.int().min(0).max(120),
    })
    .optional(),
});

export const partyPolicy = {
  /** Roles of the municipality, each with the core role it acts as. */
  roles: z.array(role).max(200).default([]),
  /** Whom the municipality follows up. */
  targetGroup: said(targetGroup),
  /** Who raises a concern beside employees, who always may. */
  whoMayRaise: said(z.array(raiser)),
  /** How strongly raising is left to those; left out, a concern from anyone else is recorded all the same. */
  onlyTheyRaise: said(strength),
  /** What the family may ask for. */
  whoMayAsk: said(z.array(askable)),
  /** How soon an asking is answered. */
  askingAnsweredWithin: said(termSchema),
  /** Who answers for a finding that asks for a person: core or local roles. */
  discretion: said(z.array(idSchema)),
  /** Who lifts a block or a withholding: core or local roles. */
  lifts: said(z.array(idSchema)),
};
