import * as z from 'zod';
import { idSchema } from '../identity/id.schema.ts';
import { endDocumented } from '../log/documentation.schema.ts';
import { labelSchema } from '../rule/label.schema.ts';
import { said, sourceTag, strength } from '../rule/stated.schema.ts';
import { clocks, contactClocks } from './clocks.schema.ts';

/** A kind of concern. One whose core is suspicion is a suspicion of violence, abuse or serious neglect in itself. */
export const concernKind = z.strictObject({
  id: idSchema,
  label: labelSchema.optional(),
  /** What it is at core, whatever it is called. */
  core: z.enum(['suspicion', 'environment-duty']).optional(),
  source: sourceTag,
});

/** `only`: nothing else; else what is not listed is silent. `several`: whether more than one may be chosen at once. */
export const outcomes = z.strictObject({
  /** The outcomes, in the municipality's own order. */
  list: z.array(z.strictObject({ id: idSchema, label: labelSchema.optional() })).min(1),
  /** Nothing else may be chosen. */
  only: z.boolean().optional(),
  /** More than one may be chosen at once. */
  several: z.boolean().optional(),
});

/**
 * Who is involved, and how strongly. `question`: the text leaves it to those who work with the concern whether guardians are told, and this
 * is the question they answer; with the answer `no` nobody waits for the guardians.
 */
export const involvement = z.strictObject({
  /** Whether the child or youth is. */
  subject: strength.optional(),
  /** Whether the guardians are. */
  guardians: strength.optional(),
  /** The question whose answer decides whether guardians are told. */
  question: idSchema.optional(),
});

/** Those a text on the first level names. `others`: another service, a body, anyone else. */
const recipient = z.enum(['leader', 'colleague', 'subject', 'guardians', 'others']);

/** In which order a concern is shared: everyone of a stage, or with `any` one of them, before anyone of a later stage. */
export const sharingOrder = z.strictObject({
  /** The stages, in order. */
  stages: z
    .array(
      z.strictObject({
        /** Those of the stage. */
        with: z.array(recipient).min(1),
        /** One of them is enough. */
        any: z.boolean().optional(),
      }),
    )
    .min(2)
    .max(5),
  strength,
});

/** With whom a concern is shared only after it has been written down. */
export const concretisedFirst = z.strictObject({ with: z.array(recipient).min(1), strength });

/** How strongly a concern raised by a caregiver goes on, and in which arenas; left out: in all. */
export const goesOn = z.strictObject({ strength, arenas: z.array(idSchema).min(1).max(64).optional() });

export const concernPolicy = {
  /** The kinds of concern the municipality speaks of. */
  kinds: z.array(concernKind).max(200).default([]),
  /** In which order it is shared. */
  sharingOrder: said(sharingOrder),
  /** With whom it is shared only after it is concretised. */
  concretisedFirst: said(concretisedFirst),
  /** How soon it is decided what a concern leads to. */
  decidedWithin: said(clocks),
  /** How soon guardians are told of a concern, or called to a talk about it. */
  guardiansContactedWithin: said(contactClocks),
  /** A concern raised by a caregiver is not ended at its first step. */
  caregiversConcernGoesOn: said(goesOn),
  /** Who is involved before a concern is concluded. */
  involvement: said(involvement),
  /** What a concern may lead to. */
  outcomes: said(outcomes),
  /** To whom alone a suspicion of violence, abuse or serious neglect is told, by word, service or body; a report is open whatever this says. */
  suspicionOnlyWith: said(z.strictObject({ with: z.array(idSchema).min(1).max(40), strength })),
  /** What an end at the first level must document, and where it is kept, by why it ends. */
  documentation: said(z.array(endDocumented).min(1).max(20)),
};
