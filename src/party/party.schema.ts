import * as z from 'zod';
import type { FieldsOf } from '../fold/concept.ts';
import { idSchema } from '../identity/id.schema.ts';

export const responsibility = z.enum(['yes', 'no', 'unknown']);
export const protection = z.enum(['none', 'client', 'confidential', 'strictly-confidential']);

const guardian = z.strictObject({ person: idSchema, responsibility: responsibility.default('unknown') });
const person = z.strictObject({ person: idSchema });
const professional = z.strictObject({
  person: idSchema,
  service: idSchema,
  role: idSchema.optional(),
  unit: idSchema.optional(),
});

export const commands = {
  RegisterGuardian: guardian,
  SetGuardianResponsibility: z.strictObject({ person: idSchema, responsibility }),
  BlockGuardian: person,
  UnblockGuardian: person,
  AllowGuardian: person,
  RegisterRepresentative: z.strictObject({ person: idSchema, speaksFor: idSchema }),
  AddProfessional: professional,
  MoveProfessional: z.strictObject({ person: idSchema, service: idSchema }),
  RemoveProfessional: person,
  SetAddressProtection: z.strictObject({ person: idSchema, protection }),
};

export const events = {
  /** `access`: closed from the first moment, where the case came from another system that closed it or did not say. */
  GuardianRegistered: guardian.extend({ access: z.enum(['blocked', 'unknown']).optional() }),
  GuardianResponsibilitySet: commands.SetGuardianResponsibility,
  GuardianBlocked: person,
  GuardianUnblocked: person,
  GuardianAllowed: person,
  RepresentativeRegistered: commands.RegisterRepresentative,
  ProfessionalAdded: professional,
  ProfessionalMoved: commands.MoveProfessional,
  ProfessionalRemoved: person,
  AddressProtectionSet: commands.SetAddressProtection,
};

export type PartyCommands = FieldsOf<typeof commands>;
export type PartyEvents = FieldsOf<typeof events>;
