import * as z from 'zod';
import type { FieldsOf } from '../fold/concept.ts';
import { idSchema } from '../identity/id.schema.ts';

const withhold = z.strictObject({
  concern: idSchema.optional(),
  /** Guardians it is withheld from; left out: all. */
  from: z.array(idSchema).max(64).optional(),
  ground: idSchema.optional(),
});

const lift = z.strictObject({ concern: idSchema.optional() });

export const commands = { WithholdFromGuardians: withhold, LiftWithholding: lift };

export const events = {
  ConcernWithheld: withhold.extend({ concern: idSchema }),
  WithholdingLifted: lift.extend({ concern: idSchema }),
};

export type WithholdingCommands = FieldsOf<typeof commands>;
export type WithholdingEvents = FieldsOf<typeof events>;
