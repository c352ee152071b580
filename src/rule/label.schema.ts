import * as z from 'zod';
import { TERMS } from './label.ts';

/** A language by its tag (BCP 47): `nb`, `pl`, `ar`, `zh-Hans`. */
export const languageTag = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language by its tag, such as nb, pl or zh-Hans')
  .describe('a language by its tag: nb, nn, en, pl, ar');

/** A text of at most so many characters: one in the language of the profile, or one for each language. */
function spoken(most: number) {
  const word = z.string().min(1).max(most);
  return z
    .union([
      word,
      z.record(languageTag, word).refine((all) => Object.keys(all).length > 0, {
        error: 'a label in no language is no label',
        params: { code: 'no-language' },
      }),
    ])
    .describe('a text, or one by language: { nb: ..., nn: ..., en: ... }');
}

/** What something is called: one text in the language of the profile, or one for each language. */
export const labelSchema = spoken(200);

/** What is said of something in a sentence, in one language or in each. */
export const sentenceSchema = spoken(300);

/** What a municipality calls the things of the model, where it has words of its own. */
export const termsSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(TERMS).map(([term, meaning]) => [term, labelSchema.optional().describe(meaning)]),
  ) as {
    [T in keyof typeof TERMS]: z.ZodOptional<typeof labelSchema>; // a key for every term of the list
  },
);
