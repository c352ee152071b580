import * as z from 'zod';
import { daySchema } from '../calendar/day.schema.ts';
import type { FieldsOf } from '../fold/concept.ts';
import { idSchema } from '../identity/id.schema.ts';

export const purpose = z.enum(['open-log', 'service-access', 'cooperation', 'reuse', 'transfer']);
export const form = z.enum(['written', 'oral', 'electronic']);

/** What a consent is about. `to` is a service, or a person named privately; left out: the service of the professional who asks or records. */
const about = z.strictObject({
  purpose,
  to: idSchema.optional(),
  scope: z.array(idSchema).min(1).max(64).optional(),
  told: z.array(idSchema).max(64).optional(),
  form: form.optional(),
  givenOn: daySchema.optional(),
  from: daySchema.optional(),
  until: daySchema.optional(),
  reuse: z.array(idSchema).max(64).optional(),
});

/** Names a request that is answered, or a consent; may be left out while only one is meant. */
const named = { consent: idSchema.optional(), content: idSchema.optional() };

const answer = about.partial({ purpose: true }).extend({ id: idSchema.optional(), ...named });
const withdrawal = z.strictObject({ purpose: purpose.optional(), to: idSchema.optional(), ...named });

export const commands = {
  RequestConsent: about.extend({ id: idSchema.optional(), content: idSchema.optional() }),
  GiveConsent: answer,
  RefuseConsent: answer,
  WithdrawConsent: withdrawal,
};

/** `kinds`: what of the scope is a kind of information, as it was when it was said; left out where there is no scope. */
const settled = { id: idSchema, giver: idSchema, purpose, kinds: z.array(idSchema).max(64).optional() };

export const events = {
  ConsentRequested: commands.RequestConsent.extend({ id: idSchema }),
  ConsentGiven: commands.GiveConsent.extend(settled),
  ConsentRefused: commands.RefuseConsent.extend(settled),
  /** `consents`: every consent that ends with this withdrawal. */
  ConsentWithdrawn: withdrawal.extend({ giver: idSchema, consents: z.array(idSchema) }),
};

export type ConsentCommands = FieldsOf<typeof commands>;
export type ConsentEvents = FieldsOf<typeof events>;
