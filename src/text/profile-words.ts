import type { RuleId } from '../registry/rule-ids.ts';
import type { Strength } from '../rule/verdict.ts';
import { profileWords as en } from './en/profile-words.ts';
import type { conditions } from './nb/conditions.ts';
import type { phrases } from './nb/profile-phrases.ts';
import { profileWords as nb } from './nb/profile-words.ts';
import type { sentences } from './nb/sentences.ts';
import { profileWords as nn } from './nn/profile-words.ts';
import type { Language } from './spoken.ts';

/** A fact that is true or false, as it reads when it is the one and when it is the other. */
export interface TruthWords {
  readonly yes: string;
  readonly no: string;
}

/** Words for what a profile states, in one language. `{name}` stands for what is said in its place. A key or code without words is named by itself. */
export interface ProfileWords {
  /** By the path of a key (`party.targetGroup`), else by the key itself. */
  readonly keys: { readonly [key: string]: string };
  /** By the key they stand under (`mode.alone`), else by the code itself. */
  readonly codes: { readonly [code: string]: string };
  /** Facts as a name one can say something of. */
  readonly facts: { readonly [fact: string]: string };
  /** Facts that are true or false. */
  readonly truths: { readonly [fact: string]: TruthWords };
  readonly comparisons: { readonly [comparison: string]: string };
  /** Whole conditions, by fact and comparison, and by the value where one reads otherwise than the rest: `services.others.atLeast.1`. */
  readonly conditions: { readonly [C in keyof typeof conditions]: string };
  /** How long: one, and several. */
  readonly terms: { readonly [unit: string]: readonly [one: string, several: string] };
  /** What a rule does where the profile says nothing of it, where it is neither silent nor demands nothing. */
  readonly unstated: { readonly [R in RuleId]?: string };
  readonly phrases: Phrases;
  /** A sentence for each thing a profile states, by the path it stands under. */
  readonly sentences: { readonly [S in keyof typeof sentences]: string };
  /** How strongly, as a verb. */
  readonly modals: { readonly [S in Strength]: string };
  /** With what the things of a list are joined, by its path; else as a list is. */
  readonly joiners: { readonly [path: string]: string };
}

/** Whole expressions of what is made of a profile. */
export type Phrases = { readonly [P in keyof typeof phrases]: string };

/** The words of each language. */
export const profileWords: { readonly [L in Language]: ProfileWords } = { nb, nn, en };
