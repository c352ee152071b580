import * as z from 'zod';
import { termSchema } from '../calendar/term.schema.ts';
import type { CommandType } from '../case/case.ts';
import { commandFields } from '../case/concepts.schema.ts';
import { idSchema } from '../identity/id.schema.ts';
import { conditionSchema } from '../rule/condition.schema.ts';
import { labelSchema } from '../rule/label.schema.ts';
import { said, sourceTag, strength } from '../rule/stated.schema.ts';

const commandType = z.enum(Object.keys(commandFields) as [CommandType, ...CommandType[]]); // the names of every command there is

/** What a rule of the municipality's own demands, of which commands. */
export const demanded = z.strictObject({
  /** The commands it is asked of. */
  on: z.array(commandType).min(1).max(40),
  /** Left out: always. */
  when: conditionSchema.optional(),
  require: conditionSchema,
  strength,
});

/** What someone must do after a command has been carried out. */
export const owed = z.strictObject({
  /** The commands it comes after. */
  after: z.array(commandType).min(1).max(40),
  /** The duty stands unless this is false. Left out: always. */
  when: conditionSchema.optional(),
  /** `holder`, or a role of someone employed, core or local. */
  who: idSchema,
  /** From the day the command was carried out; left out: the text names no day. */
  within: termSchema.optional(),
});

const sentence = z.string().min(1).max(400);

/** What a rule says to people in one language. */
const words = z.strictObject({
  /** What the rule is called. */
  name: z.string().min(1).max(120),
  /** What it says where it stops or advises. */
  says: sentence,
  /** What would make it possible. */
  way: sentence.optional(),
});

/** A rule of the municipality's own, under an id of its own: something it demands of commands, or something someone must do after them. */
export const ownRule = z.strictObject({
  /** A short word of its own: `plan-before-meeting`. */
  id: z
    .string()
    .max(48)
    .regex(/^[a-z][a-z0-9-]*$/),
  /** What it says to people, in at least the language of the profile. */
  words: z.strictObject({ nb: words.optional(), nn: words.optional(), en: words.optional() }),
  demands: said(demanded),
  owes: said(owed),
});

/** A question the municipality wants answered; the answer is the fact `answer.<id>`. */
export const question = z.strictObject({
  id: idSchema,
  /** What is asked, as what is to be found out: "whether there is an assessment". */
  label: labelSchema.optional(),
  /** The answers there are. */
  values: z.array(idSchema).min(1).max(40),
  /** Roles that may answer, core or local, beside the professionals of the case. */
  who: z.array(idSchema).max(40).optional(),
  source: sourceTag,
});

export const ownPolicy = {
  /** Rules of the municipality's own, each with its id and its words. */
  rules: z.array(ownRule).max(200).default([]),
  /** Questions whose answers become facts. */
  questions: z.array(question).max(100).default([]),
};
