import * as z from 'zod';
import { idSchema } from '../identity/id.schema.ts';
import { said, sourceTag, strength } from '../rule/stated.schema.ts';

/** A kind of concern. One whose core is suspicion is a suspicion of violence, abuse or serious neglect in itself. */
export const concernKind = z.strictObject({
  id: idSchema,
  label: z.string().max(120).optional(),
  core: z.enum(['suspicion', 'environment-duty']).optional(),
  source: sourceTag,
});

/** `only`: nothing else; else what is not listed is silent. `several`: whether more than one may be chosen at once. */
export const outcomes = z.strictObject({
  list: z.array(z.strictObject({ id: idSchema, label: z.string().max(120).optional() })).min(1),
  only: z.boolean().optional(),
  several: z.boolean().optional(),
});

/**
 * Who is involved, and how strongly. `question`: the text leaves it to those who work with the concern whether guardians are told, and this
 * is the question they answer; with the answer `no` nobody waits for the guardians.
 */
export const involvement = z.strictObject({
  subject: strength.optional(),
  guardians: strength.optional(),
  question: idSchema.optional(),
});

export const concernPolicy = {
  kinds: z.array(concernKind).max(200).default([]),
  /** Who is involved before a concern is concluded. */
  involvement: said(involvement),
  /** What a concern may lead to. */
  outcomes: said(outcomes),
  /** What an end at the first level must document, and where it is kept. */
  documentation: said(z.strictObject({ content: z.boolean(), keptIn: idSchema.optional(), strength })),
};
