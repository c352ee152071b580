import * as z from 'zod';
import { idSchema } from '../identity/id.schema.ts';
import { said, strength } from '../rule/stated.schema.ts';

export const logPolicy = {
  /** What must be agreed, and by whom, before the log opens. */
  agreement: said(z.strictObject({ about: idSchema, strength })),
  /** Levels a log may be opened on. */
  levels: said(z.array(idSchema).min(1)),
  /** An accepted holder is demanded before the log opens. */
  holderAtOpening: said(strength),
  /** Who writes which kind of entry, beside the holder. A volunteer never writes. */
  writers: said(z.array(z.strictObject({ kind: idSchema.optional(), roles: z.array(idSchema).min(1) })).min(1)),
  /** What a closing must document, and where it is kept. */
  documentation: said(z.strictObject({ content: z.boolean(), keptIn: idSchema.optional(), strength })),
  /** Days from closing until the log is archived. */
  archivedWithin: said(z.int().min(0).max(3650)),
  /** Which system or paper the log of a service is kept in; `by-agreement` is a value. */
  media: said(
    z.array(z.strictObject({ service: idSchema.optional(), arena: idSchema.optional(), medium: idSchema })).min(1),
  ),
};
