import * as z from 'zod';
import { termSchema } from '../calendar/term.schema.ts';
import { idSchema } from '../identity/id.schema.ts';
import { labelSchema } from '../rule/label.schema.ts';
import { said, sourceTag } from '../rule/stated.schema.ts';

const who = z.array(idSchema).min(1).max(40);
const words = z.string().min(1).max(200);

/** How often something is held: so many times in a period, or in the words of the text. */
const frequency = z
  .union([
    z.strictObject({ atLeast: z.int().min(1).max(60), per: z.enum(['month', 'half-year', 'year']) }),
    z.strictObject({ words: z.string().min(1).max(80) }),
  ])
  .describe('how often: { atLeast, per } or { words }');

/** Someone the organisation of the work rests on: a contact, a group, a role of each unit. */
export const contact = z.strictObject({
  id: idSchema,
  label: labelSchema.optional(),
  roles: who.optional().describe('roles they have, core or local'),
  units: who.optional().describe('services or units they are for'),
  tasks: z.array(words).min(1).max(20).optional().describe('what they do, in a few words'),
  training: z.array(words).min(1).max(20).optional().describe('what they are trained in'),
  source: sourceTag,
});

/** A standing meeting of services, units or leaders: of the organisation, and of no one child. */
export const arenaOfServices = z.strictObject({
  id: idSchema,
  label: labelSchema.optional(),
  purpose: words.optional().describe('what it is for'),
  responsible: who.optional().describe('who calls and leads it'),
  participants: who.optional().describe('roles and services that take part'),
  deputies: z.boolean().optional().describe('whoever cannot come sends someone in their place'),
  frequency: frequency.optional(),
  agendaBefore: termSchema.optional().describe('how long before it the agenda is sent'),
  minutesWithin: termSchema.optional().describe('how soon after it the minutes are sent'),
  source: sourceTag,
});

/** How the municipality has organised the work. Shown only: no rule reads it. */
export const organisationPolicy = {
  /** Who the work rests on: contacts of the units, and their training. */
  contacts: said(z.array(contact).min(1).max(100)),
  /** Groups that support it, such as a resource group. */
  groups: said(z.array(contact).min(1).max(40)),
  /** Standing meetings: of services (samhandlingsarenaer), of a unit, of leaders. */
  meetings: said(z.array(arenaOfServices).min(1).max(100)),
  /** A newsletter, and how often it comes. */
  newsletter: said(z.strictObject({ label: labelSchema.optional(), frequency: frequency.optional() })),
  /** Who lets whom in to the log, each role by the one before it: an administrator, a leader, the holder. */
  accessChain: said(
    z
      .array(z.strictObject({ by: idSchema, lets: who }))
      .min(1)
      .max(20),
  ),
  /** How the guide itself is to be used, in a few words: a binding routine, an advice. */
  guideStands: said(words),
};
