import { en } from './en.ts';
import type { Language, Texts } from './language.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type { Language, Texts };

/** The texts of each language. */
export const texts: { readonly [L in Language]: Texts } = { nb, nn, en };
