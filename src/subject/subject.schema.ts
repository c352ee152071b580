import * as z from 'zod';
import { daySchema } from '../calendar/day.schema.ts';
import type { FieldsOf } from '../fold/concept.ts';
import { idSchema } from '../identity/id.schema.ts';

export const subjectKinds = ['child', 'youth', 'pregnant-woman', 'parent', 'family'] as const;

/** Whom the follow-up is about. `born` left out or `unknown`: the age is unknown, and unknown is closed. `person` is the subject's id where the subject acts. */
export const subjectSchema = z.strictObject({
  person: idSchema.optional(),
  kind: z.enum(subjectKinds),
  born: z.union([z.literal('unknown'), daySchema]).optional(),
  expects: daySchema.optional(),
});

/** `of`: whose birth it is: the subject's own, or that of a child the subject has given birth to. It may be left out where the subject's own day is known. */
const birth = z.strictObject({ bornOn: daySchema, of: z.enum(['subject', 'child']).optional() });

/** `case`: that of a sibling. `family`: the id the family's cases are kept together under; left out: the one it has, else the id of that case. */
const link = z.strictObject({ case: idSchema, family: idSchema.optional() });

export const commands = { RecordBirth: birth, LinkCase: link };

export const events = {
  /** The first fact of a case: whom it is about, and the rules it keeps. */
  CaseOpened: z.strictObject({
    subject: subjectSchema,
    profile: z.strictObject({ id: idSchema, version: z.string().min(1).max(32) }),
    level: idSchema,
    step: idSchema.optional(),
  }),
  /** A birth in the subject's own case, which stays the subject's: the child's follow-up is a case of its own. `of`: subject where it says when the subject was born; else it is of a child. */
  BirthRecorded: birth,
  /** Linked, and nothing shared: what stands in the other case is not known here. */
  CaseLinked: link,
};

export type SubjectCommands = FieldsOf<typeof commands>;
export type SubjectEvents = FieldsOf<typeof events>;
