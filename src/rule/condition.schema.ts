import * as z from 'zod';
import { statedComparisons } from './comparison.ts';
import type { Condition } from './condition.ts';
import { boundsFault } from './condition-bounds.ts';

const plain = z.union([z.string().max(120), z.number(), z.boolean()]);

const comparison = z
  .strictObject({
    fact: z.string().min(1).max(80),
    is: plain.optional(),
    isNot: plain.optional(),
    in: z.array(plain).max(200).optional(),
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    before: z.string().max(40).optional(),
    after: z.string().max(40).optional(),
    exists: z.boolean().optional(),
    includes: plain.optional(),
    includesAny: z.array(plain).max(200).optional(),
    excludes: plain.optional(),
  })
  .superRefine((stated, context) => {
    if (statedComparisons(stated).length !== 1)
      context.addIssue({
        code: 'custom',
        message: 'state exactly one comparison of the fact',
        params: { code: 'one-comparison' },
      });
  });

const nested: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    comparison,
    z.strictObject({ all: z.array(nested).min(1).max(64) }),
    z.strictObject({ any: z.array(nested).min(1).max(64) }),
    z.strictObject({ not: nested }),
  ]),
);

/**
 * A condition over the closed list of facts: all, any, not, or one comparison. Depth and size are measured first, without recursion, so
 * that no condition is too deep to be answered.
 */
export const conditionSchema: z.ZodType<Condition> = z.preprocess((json, context) => {
  const fault = boundsFault(json);
  if (fault) context.addIssue({ code: 'custom', ...fault, continue: true });
  return json;
}, nested);
