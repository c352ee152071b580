import type { Profile } from '../../profile/profile.ts';
import { isCount, type Term, termsIn } from '../../rule/label.ts';
import type { Phrases, ProfileWords } from '../../text/profile-words.ts';
import { profileWords } from '../../text/profile-words.ts';
import type { Language } from '../../text/spoken.ts';
import { wordFor } from '../../text/word-for.ts';
import { namesIn } from './names.ts';

/** How a profile is put into words in one language. */
export interface Speaker {
  readonly language: Language;
  readonly profile: Profile;
  readonly words: ProfileWords;
  /** One of the whole expressions, with what stands in its places. */
  phrase(name: keyof Phrases, inner?: { readonly [place: string]: string | number }): string;
  /** What a key is called, by its path, else by its last part. */
  key(path: string): string;
  /** What a code or an id is called under a key: by the municipality, else by the engine, else itself. */
  name(key: string, code: string): string;
  /** A level with its label. */
  level(id: string): string;
  /** Several things as one: `a, b og c`. */
  list(parts: readonly string[], between?: 'and' | 'or'): string;
}

/** Someone who says in a language what a profile states. */
export function speakerOf(profile: Profile, language: Language): Speaker {
  const words = profileWords[language];
  const names = namesIn(profile, language);
  const { phrases, keys, codes } = words;
  const terms = termsIn(profile, language);
  const phrase: Speaker['phrase'] = (name, inner = {}) => {
    const thing = TERM_IN[name];
    const term = thing === undefined ? undefined : terms[thing];
    if (term === undefined) return filled(ownWords(phrases[name], terms), inner);
    return inner.id === undefined ? capital(term) : `${term} ${inner.id}`;
  };
  return {
    language,
    profile,
    words,
    phrase,
    key: (path) =>
      ownWords(
        wordFor(keys, path) ??
          wordFor(keys, lastOf(path)) ??
          lastOf(path)
            .replace(/([A-Z])/g, ' $1')
            .toLowerCase(),
        terms,
      ),
    name: (key, code) => names.of(key, code) ?? wordFor(codes, `${key}.${code}`) ?? wordFor(codes, code) ?? code,
    level(id) {
      const label = names.levels.get(id);
      const plain = phrase('level', { id });
      if (label === undefined) return plain;
      return isCount(id) ? `${plain} (${label})` : label;
    },
    list(parts, between = 'and') {
      if (parts.length < 2) return parts.join('');
      return `${parts.slice(0, -1).join(', ')} ${phrases[between]} ${parts.at(-1)}`;
    },
  };
}

/** Expressions that only name a thing of the model: where a municipality has a word for it, that word stands. */
const TERM_IN: { readonly [P in keyof Phrases]?: Term } = {
  level: 'level',
  step: 'step',
  stepsTitle: 'step',
  holderTitle: 'holder',
  batonTitle: 'baton',
  logTitle: 'log',
  consentTitle: 'consent',
  measuresTitle: 'measure',
};

/** A sentence with something in each of its places. */
export function filled(text: string, inner: { readonly [place: string]: string | number }): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(inner[name] ?? place));
}

/** What the municipality calls a thing of the model, else the word that is given: `{@step trinn}`. */
export function ownWord(term: string, word: string, terms: { readonly [T in Term]?: string }): string {
  const own = wordFor<string | undefined>(terms, term);
  if (own === undefined) return word;
  return word === capital(word) ? capital(own) : own;
}

function ownWords(text: string, terms: { readonly [T in Term]?: string }): string {
  return text.replace(/\{@(\w+) ([^}]+)\}/g, (_, term: string, word: string) => ownWord(term, word, terms));
}

function lastOf(path: string): string {
  return path.split('.').at(-1) ?? path;
}

/** Words as they begin a sentence or a heading. */
export function capital(text: string): string {
  const [first = '', ...rest] = text;
  return `${first.toUpperCase()}${rest.join('')}`;
}
