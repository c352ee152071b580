import * as z from 'zod';
import type { FieldsOf } from '../fold/concept.ts';
import { idSchema } from '../identity/id.schema.ts';
import { legalBasis } from '../rule/legal-basis.schema.ts';

export const task = z.enum(['advice', 'assess', 'carry-out', 'read']);

/** The statute on which a service takes part without consent. */
const basis = { legalBasis: legalBasis.optional() };

const referral = z.strictObject({
  id: idSchema.optional(),
  service: idSchema,
  form: idSchema.optional(),
  anonymous: z.boolean().optional(),
  ...basis,
  content: idSchema.optional(),
});

const consultation = z.strictObject({
  id: idSchema.optional(),
  service: idSchema.optional(),
  body: idSchema.optional(),
  concern: idSchema.optional(),
  anonymous: z.boolean().optional(),
  /** Who is in the room besides the one who is asked: with a guardian present nobody is anonymous. */
  present: z.array(idSchema).max(64).optional(),
  content: idSchema.optional(),
});

export const commands = {
  InviteService: z.strictObject({
    service: idSchema,
    task: task.optional(),
    anonymous: z.boolean().optional(),
    ...basis,
  }),
  /** Either a service or a body. */
  ConsultService: consultation,
  ReferToService: referral,
  /** `service` may be left out: the actor's own. */
  JoinService: z.strictObject({ service: idSchema.optional(), task: task.optional(), ...basis }),
  LeaveService: z.strictObject({ service: idSchema.optional(), reason: idSchema.optional() }),
};

export const events = {
  ServiceInvited: commands.InviteService,
  ServiceConsulted: consultation.extend({ id: idSchema }),
  ServiceReferred: referral.extend({ id: idSchema }),
  ServiceJoined: commands.JoinService.extend({ service: idSchema }),
  ServiceLeft: commands.LeaveService.extend({ service: idSchema }),
};

export type ServiceCommands = FieldsOf<typeof commands>;
export type ServiceEvents = FieldsOf<typeof events>;
