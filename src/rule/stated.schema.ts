import * as z from 'zod';
import { idSchema } from '../identity/id.schema.ts';

/** Tag of a source named under `sources` in the profile. */
export const sourceTag = z.string().min(1).max(40);

/**
 * A value as a profile states it: `{ is, source }`; or `{ readings: [...] }` where texts of the municipality differ, or where the value
 * differs by arena; or `notStated`. A value without a source does not parse.
 */
export function said<V extends z.ZodType>(value: V) {
  const one = z.strictObject({ is: value, source: sourceTag });
  const reading = one.extend({
    arenas: z
      .array(idSchema)
      .min(1)
      .max(40)
      .optional()
      .describe('arenas it is said of; left out: all that no other reading names'),
  });
  const readings = z
    .array(reading)
    .min(1)
    .max(40)
    .refine((all) => all.length > 1 || all.every((only) => only.arenas !== undefined), {
      error: 'one reading alone is no difference: state it as is and source, or name the arenas it is said of',
      params: { code: 'one-reading' },
    });
  const differing = z.strictObject({ readings });
  const silence = z.literal('notStated').transform(() => undefined);
  return z.union([one, differing, silence]).optional();
}

export const strength = z.enum(['must', 'person', 'should', 'may']);
