import * as z from 'zod';
import type { FieldsOf } from '../fold/concept.ts';
import { idSchema } from '../identity/id.schema.ts';

const version = z.string().min(1).max(32);

export const commands = { AdoptProfile: z.strictObject({ version }) };

export const events = {
  /** `changes`: rules whose duties differ for this case under the new version; left out where the old one was not at hand. */
  ProfileAdopted: z.strictObject({ version, from: version, changes: z.array(idSchema).max(256).optional() }),
};

export type AdoptionCommands = FieldsOf<typeof commands>;
export type AdoptionEvents = FieldsOf<typeof events>;
