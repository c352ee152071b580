import * as z from 'zod';
import { termSchema } from '../calendar/term.schema.ts';
import { idSchema } from '../identity/id.schema.ts';
import { said, strength } from '../rule/stated.schema.ts';

export const logPolicy = {
  /** What must be agreed, and by whom, before the log opens. */
  agreement: said(
    z.strictObject({
      /** What the agreement is about: `start-measures`. */
      about: idSchema,
      strength,
    }),
  ),
  /** Levels a log may be opened on. */
  levels: said(z.array(idSchema).min(1)),
  /** An accepted holder is demanded before the log opens. */
  holderAtOpening: said(strength),
  /** Who writes which kind of entry, beside the holder. A volunteer never writes. */
  writers: said(
    z
      .array(
        z.strictObject({
          /** The kind of entry; left out: any. */
          kind: idSchema.optional(),
          /** Roles that write it, core or local. */
          roles: z.array(idSchema).min(1),
        }),
      )
      .min(1),
  ),
  /** What a closing must document, and where it is kept. */
  documentation: said(
    z.strictObject({
      /** Whether the reason must be written down. */
      content: z.boolean(),
      /** Where it is kept. */
      keptIn: idSchema.optional(),
      strength,
    }),
  ),
  /** How soon after its closing the log is archived. */
  archivedWithin: said(termSchema),
  /** Which system or paper the log of a service is kept in; `by-agreement` is a value. */
  media: said(
    z
      .array(
        z.strictObject({
          service: idSchema.optional(),
          arena: idSchema.optional(),
          /** The system or the paper it is kept in. */
          medium: idSchema,
        }),
      )
      .min(1),
  ),
};
