import { en } from './en.ts';
import type { Texts } from './language.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { Language } from './spoken.ts';

export type { Language, Texts };

/** The texts of each language. */
export const texts: { readonly [L in Language]: Texts } = { nb, nn, en };
