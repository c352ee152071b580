import type { Language } from '../../../../../src/text/texts.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { Words } from './words.ts';

/** What a picture says of itself, in each language. */
export const wordsIn: { readonly [L in Language]: Words } = { nb, nn, en };
