import * as z from 'zod';

/** Tag of a source named under `sources` in the profile. */
export const sourceTag = z.string().min(1).max(40);

/**
 * A value as a profile states it: `{ is, source }`; or `{ readings: [...] }` where texts of the municipality differ; or `notStated`.
 * A value without a source does not parse.
 */
export function said<V extends z.ZodType>(value: V) {
  const one = z.strictObject({ is: value, source: sourceTag });
  const differing = z.strictObject({ readings: z.array(one).min(2).max(16) });
  const silence = z.literal('notStated').transform(() => undefined);
  return z.union([one, differing, silence]).optional();
}

export const strength = z.enum(['must', 'person', 'should', 'may']);
