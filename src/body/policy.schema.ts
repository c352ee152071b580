import * as z from 'zod';
import { termSchema } from '../calendar/term.schema.ts';
import { idSchema } from '../identity/id.schema.ts';
import { targetGroup } from '../party/policy.schema.ts';
import { conditionSchema } from '../rule/condition.schema.ts';
import { labelSchema } from '../rule/label.schema.ts';
import { said, sourceTag, strength } from '../rule/stated.schema.ts';

/** How a case may be taken to a body: with consent, anonymously, either, or with consent when guardians are absent. */
export const bodyAccess = z.strictObject({
  body: idSchema,
  /** Arenas it is said of; left out: all that no other entry names. */
  arenas: z.array(idSchema).optional(),
  /** What lets the case in. */
  by: z.enum(['consent', 'anonymity', 'either', 'consent-when-guardians-absent']),
});

const who = z.array(idSchema).min(1).max(40);

/** Who calls, leads and keeps the minutes of meetings of one kind, and what they may decide. */
const meetingOf = {
  call: who.optional(),
  lead: who.optional(),
  minute: who.optional(),
  /** Codes of what is decided there. */
  decides: z.array(idSchema).max(40).optional(),
  /** How strongly all that is left out is left out; without one the text is open, and silent on the rest. */
  strength: strength.optional(),
  source: sourceTag,
};

/** A kind of meeting that is no body's. Who is named by: subject, holder, and core and local roles. */
export const meetingKind = z.strictObject({ kind: idSchema, label: labelSchema.optional(), ...meetingOf });

/** A body: who brings a case there, from which arenas, about whom, and how it meets. */
export const bodyEntry = z.strictObject({
  body: idSchema,
  label: labelSchema.optional(),
  bring: who.optional().describe('who brings a case there, themselves or through a professional who records it'),
  arenas: z.array(idSchema).min(1).max(40).optional(),
  target: targetGroup.optional(),
  frequency: z
    .strictObject({ atLeast: z.int().min(1).max(60), per: z.enum(['month', 'half-year', 'year']) })
    .optional()
    .describe('how often the body meets, whatever case it is about; shown only'),
  fixed: z
    .union([who, z.literal('unnamed')])
    .optional()
    .describe(
      'services or roles that are fixed members of the body: that nobody came from one is recorded with advice; unnamed: the text says there are some, not who, and it is shown only',
    ),
  deputies: z.boolean().optional().describe('a member who cannot come sends someone in their place; shown only'),
  ...meetingOf,
});

/** How a body is put together: one of each group, by one of them. */
export const composition = z.strictObject({
  body: idSchema,
  together: z.array(who).min(1).max(10),
  networkOnWish: z.boolean().default(false).describe('people of the network come only where the family wishes it'),
  childDecides: z.boolean().default(false).describe('child and youth decide whether they come'),
  strength,
});

/** What a meeting of a body leaves behind it. */
export const planDemand = z.enum([
  'goals-short',
  'goals-long',
  'measures',
  'responsible',
  'holder',
  'best-interests',
  'plan-wish',
  'plan-right',
]);

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
  /** How a case may be taken to each body. */
  access: said(z.array(bodyAccess).min(1)),
  list: said(z.array(bodyEntry).min(1).max(60)),
  /** How a body is put together. */
  composed: said(z.array(composition).min(1).max(20)),
  /** What a meeting of a body leaves behind it, and within which term what is missing is there. */
  leavesPlan: said(
    z.strictObject({ body: idSchema, needs: z.array(planDemand).min(1), within: termSchema.optional() }),
  ),
  /** Where a case that has stopped moving is taken. */
  stuck: said(z.array(stuckRoute).min(1).max(20)),
};
