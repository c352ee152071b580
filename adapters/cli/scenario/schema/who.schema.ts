import * as z from 'zod';
import { subjectSchema } from '../../../../src/subject/subject.schema.ts';
import { day, name } from './word.schema.ts';

const RESERVED: ReadonlySet<string> = new Set(['system', 'none', 'subject', 'given', 'log']);

/** A name of the scenario's own making: not one the format has given a meaning. */
export const ownName = name.refine((text) => !RESERVED.has(text), {
  error: 'must not be system, none, subject, given or log: these mean something here already',
  params: { code: 'reserved-name' },
});

/** Whom a case is about. */
export const subject = z.strictObject({
  kind: subjectSchema.shape.kind,
  born: z.union([z.literal('unknown'), day]).optional(),
  expects: day.optional(),
});
export type Subject = z.infer<typeof subject>;

/** Someone in the story. A guardian whose `responsibility` is not written has it. */
export const person = z.strictObject({
  role: name,
  service: name.optional(),
  unit: name.optional(),
  /** The service or unit a leader leads, where it is not `service`. */
  leads: name.optional(),
  responsibility: z.enum(['yes', 'no', 'unknown']).optional(),
  access: z.enum(['allowed', 'blocked', 'unknown']).optional(),
  lang: name.optional(),
});
export type Person = z.infer<typeof person>;

/** A text kept apart from the facts. A command names it; no check can see more of it than its name. */
export const content = z.strictObject({ text: z.string().max(100_000) });
