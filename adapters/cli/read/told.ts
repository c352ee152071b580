import { filled } from '../../../src/guide/words/speaker.ts';
import { checkWords, type ReadingWords } from '../../../src/text/check-words.ts';
import type { Language } from '../../../src/text/spoken.ts';

/** A sentence about a value or a key that is read from a file. */
export type Sentence = keyof ReadingWords['told'];
/** A kind of value. */
export type Kind = keyof ReadingWords['kinds'];
/** What measures a text or a list. */
export type Unit = 'characters' | 'items';

/** What stands in a sentence. INVARIANT: nothing here is a value of the document, as files hold names of children. */
export interface ToldFacts {
  /** A key; what has no name, or one that may not be repeated, is named by what it is. */
  readonly name?: string;
  readonly unnamed?: keyof ReadingWords['names'];
  readonly expected?: readonly Kind[];
  readonly got?: Kind;
  /** Keys or words of the format that are known here. */
  readonly known?: readonly string[];
  readonly bound?: number;
  readonly unit?: Unit;
  readonly line?: number;
  /** What was probably meant. */
  readonly meant?: string;
}

/** More than these are not listed. */
const LISTED = 12;

/** A sentence in a language, with its facts in their places. */
export function told(sentence: Sentence, facts: ToldFacts, language: Language): string {
  const words = checkWords[language];
  const { known = [], unit, bound, line, got } = facts;
  const { phrases, kinds } = words;
  const expected = either(facts.expected ?? [], words);
  return filled(words.told[sentence], {
    name: facts.name ?? words.names[facts.unnamed ?? 'key'],
    key: facts.name === undefined ? words.names.key : filled(phrases.key, { name: facts.name }),
    expected,
    wanted: facts.expected?.length ? filled(phrases.wanted, { wanted: expected }) : '',
    got: kinds[got ?? 'other'],
    known: known.length === 0 || known.length > LISTED ? '' : filled(phrases.known, { known: known.join(', ') }),
    unit: unit === undefined ? '' : phrases[unit],
    bound: bound ?? '',
    line: line ?? '',
  });
}

function either(expected: readonly Kind[], { kinds, phrases }: ReadingWords): string {
  return expected.length === 0 ? kinds.other : expected.map((one) => kinds[one]).join(phrases.or);
}
