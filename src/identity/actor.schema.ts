import * as z from 'zod';
import { daySchema } from '../calendar/day.schema.ts';
import { idSchema } from './id.schema.ts';

/** Who acts: vouched for by the host. `leads` names the service or unit a leader leads, where it is not `service`. */
export const actorSchema = z.strictObject({
  id: idSchema,
  role: idSchema,
  service: idSchema.optional(),
  unit: idSchema.optional(),
  leads: idSchema.optional(),
});

/** A person's own decision where the rules ask for one: in which role, why (a code or a content id), and which rules it answers. */
export const discretionSchema = z.strictObject({
  role: idSchema,
  reason: idSchema,
  answers: z.array(idSchema).max(64),
});

/** What every command carries beside its own fields. */
export const stampSchema = z.strictObject({
  commandId: idSchema,
  day: daySchema,
  actor: actorSchema,
  onBehalfOf: idSchema.optional(),
  discretion: discretionSchema.optional(),
});
