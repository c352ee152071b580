import * as z from 'zod';
import { termSchema } from '../calendar/term.schema.ts';
import { idSchema } from '../identity/id.schema.ts';
import { conditionSchema } from '../rule/condition.schema.ts';
import { labelSchema } from '../rule/label.schema.ts';
import { said, strength } from '../rule/stated.schema.ts';
import { closingDocumented } from './documentation.schema.ts';

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
  /** Where there is to be a log: on these levels, under a condition, and how soon. It takes a consent all the same. */
  must: said(
    z
      .array(
        z.strictObject({
          levels: z.array(idSchema).min(1).max(40),
          when: conditionSchema.optional(),
          within: termSchema.optional(),
        }),
      )
      .min(1)
      .max(20),
  ),
  /** Kinds of entry the log has, by their own names; who writes which stands under `writers`. A consent may reach some of them alone. */
  kinds: said(
    z
      .array(z.strictObject({ id: idSchema, label: labelSchema.optional() }))
      .min(1)
      .max(100),
  ),
  /** Where a closed log is archived, such as the elevmappe. Shown only; that it is archived, and how soon, is judged. */
  archivedIn: said(z.strictObject({ id: idSchema, label: labelSchema.optional() })),
  /** What a log is for beside the case itself, such as the documentation of what was tried before a referral. Shown only. */
  servesAs: said(z.array(z.string().min(1).max(200)).min(1).max(20)),
  /** An accepted holder is demanded before the log opens. */
  holderAtOpening: said(strength),
  /** Who writes which kind of entry, beside the holder. A volunteer never writes. */
  writers: said(
    z
      .array(
        z
          .strictObject({
            /** The kind of entry; left out: any. */
            kind: idSchema.optional(),
            /** Roles that write it, core or local. */
            roles: z.array(idSchema).min(1).optional(),
            others: z
              .literal('unnamed')
              .optional()
              .describe(
                'the text says that some others write, and not who: of someone in a service that takes part, a person decides',
              ),
          })
          .refine(({ roles, others }) => roles !== undefined || others !== undefined, {
            error: 'names neither roles that write nor that others do without being named',
            params: { code: 'no-writers' },
          }),
      )
      .min(1),
  ),
  /** What a closing must document, and where it is kept, by why it closes and on which level. */
  documentation: said(z.array(closingDocumented).min(1).max(20)),
  /** How soon after its closing the log is archived. */
  archivedWithin: said(termSchema),
  /** Which system or paper the log of a service is kept in, by arena and level; `by-agreement` is a value. Several said of the same stand side by side. */
  media: said(
    z
      .array(
        z.strictObject({
          service: idSchema.optional(),
          arena: idSchema.optional(),
          /** Levels it is said of; left out: all. */
          levels: z.array(idSchema).min(1).optional(),
          /** The system or the paper it is kept in. */
          medium: idSchema,
        }),
      )
      .min(1),
  ),
};
