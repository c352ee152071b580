import { filled } from '../guide/words/speaker.ts';
import type { Looked } from '../rule/finding.ts';
import { type CheckWords, checkWords } from '../text/check-words.ts';
import type { Language } from '../text/spoken.ts';
import { wordFor } from '../text/word-for.ts';
import type { CheckCode } from './check-codes.ts';

/** What a finding says, in a language: the sentence of its code, with what was looked at in its places. */
export function checkText(code: CheckCode, looked: Looked, language: Language): string {
  const words = checkWords[language];
  return filled(words.says[code], factsIn(looked, words));
}

function factsIn(looked: Looked, words: CheckWords): { readonly [name: string]: string } {
  const facts = Object.entries(looked).map(([name, fact]): [string, string] => [name, worded(name, fact, words)]);
  const plain = Object.fromEntries(facts);
  const why = typeof looked.because === 'string' ? wordFor(words.because, looked.because) : undefined;
  return why === undefined ? plain : { ...plain, because: filled(why, plain) };
}

function worded(name: string, fact: Looked[string], { phrases }: CheckWords): string {
  // A move that names no level starts from any.
  if (name === 'from' && fact === undefined) return phrases.anyLevel;
  return Array.isArray(fact) ? fact.join(', ') : String(fact);
}
