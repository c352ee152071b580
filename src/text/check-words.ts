import type { Because, CheckCode, Severity } from '../check/check-codes.ts';
import type { reads } from './en/check-reads.ts';
import type { kinds, names, phrases, told } from './en/check-told.ts';
import { checkWords as en } from './en/check-words.ts';
import { checkWords as nb } from './nb/check-words.ts';
import { checkWords as nn } from './nn/check-words.ts';
import type { Language } from './spoken.ts';

/** Every code of what keeps a profile from being read. */
export type ReadingCode = keyof typeof reads;

/** What is said of a value or a key that is read from a file, by the sentence it is said in. */
export interface ReadingWords {
  readonly told: { readonly [S in keyof typeof told]: string };
  readonly names: { readonly [N in keyof typeof names]: string };
  readonly kinds: { readonly [K in keyof typeof kinds]: string };
  readonly phrases: { readonly [P in keyof typeof phrases]: string };
}

/** Everything `check` says of a profile, in one language. A code or a reason without its sentence does not compile. */
export interface CheckWords extends ReadingWords {
  readonly says: { readonly [C in CheckCode]: string };
  readonly because: { readonly [B in Because]: string };
  /** By code, for what has no sentence with facts of its own. */
  readonly reads: { readonly [C in ReadingCode]: string };
  /** What is counted, as one and as several. */
  readonly counted: { readonly [W in Severity | 'profile']: readonly [one: string, several: string] };
}

/** The words of each language. */
export const checkWords: { readonly [L in Language]: CheckWords } = { nb, nn, en };
