import type { Condition } from '../../rule/condition.ts';
import type { Language } from '../../text/spoken.ts';
import { wordFor } from '../../text/word-for.ts';
import { conditionWords } from './condition-words.ts';
import { type Fields, isFields } from './fields.ts';
import { labelFound } from './names.ts';
import { oneByOne } from './one-by-one.ts';
import { sentenceOf, withRest } from './sentence.ts';
import { capital, type Speaker } from './speaker.ts';
import { termText } from './term-words.ts';
import { idInWords, titleOf } from './title.ts';

/** A value of a profile in words, a sentence for each thing it lists. `key`: the path it stands under. */
export function valueLines(value: unknown, key: string, speaker: Speaker): readonly string[] {
  const line = (one: unknown) => {
    const text = valueText(one, key, speaker);
    return isSentence(text) ? capital(text) : text;
  };
  if (Array.isArray(value) && value.some(isFields)) return oneByOne(value, key).map(line);
  return [line(value)];
}

/** Whether it is told as a whole sentence, and not as a value under a name. */
export function isSentence(text: string): boolean {
  return text.endsWith('.');
}

/** A value of a profile as one line. `between`: with what the things of a list are joined. */
export function valueText(value: unknown, key: string, speaker: Speaker, between: 'and' | 'or' = 'and'): string {
  return sentenceText(value, key, speaker) ?? plainText(value, key, speaker, between);
}

function sentenceText(value: unknown, key: string, speaker: Speaker): string | undefined {
  if (Array.isArray(value) && value.some(isFields)) return undefined;
  const told = sentenceOf(value, key, speaker, (inner, at, between) =>
    at === key ? plainText(inner, at, speaker, between) : valueText(inner, at, speaker, between),
  );
  if (told === undefined) return undefined;
  const rest = Object.entries(told.untold).filter(([name, inner]) => !HEADS.has(name) && saysSomething(inner));
  return withRest(
    told.text,
    rest.map(([name, inner]) => fieldText(name, inner, `${key}.${name}`, speaker)),
    speaker,
  );
}

function plainText(value: unknown, key: string, speaker: Speaker, between: 'and' | 'or' = 'and'): string {
  if (typeof value === 'boolean') return speaker.phrase(value ? 'yes' : 'no');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return wordText(value, key, speaker);
  if (Array.isArray(value)) return listText(value, key, speaker, between);
  return isFields(value) ? objectText(value, key, speaker) : '';
}

function wordText(value: string, key: string, speaker: Speaker): string {
  const last = key.split('.').at(-1) ?? key;
  if (OF_LEVELS.has(key) || OF_LEVELS.has(last)) return speaker.level(value);
  if (OF_LANGUAGES.has(last)) return languageName(value, speaker.language);
  return IN_WORDS.has(last) ? value : idInWords(speaker.name(NAMED_AS[key] ?? last, value));
}

/** Keys under which stand words of the text itself, and no codes. */
const IN_WORDS: ReadonlySet<string> = new Set([
  ...['title', 'target', 'address', 'tasks', 'training', 'servesAs', 'guideStands'],
]);

/** Keys that name languages, by their tags. */
const OF_LANGUAGES: ReadonlySet<string> = new Set(['informationLanguages', 'languages']);

function languageName(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // a tag the schema lets through, and no language
  }
}

/** Keys whose codes are named under another. */
const NAMED_AS: { readonly [key: string]: string } = {
  'arena.changes.from': 'arena',
  'arena.changes.to': 'arena',
  'log.media.arena': 'arena',
};

/** Keys that name levels. */
const OF_LEVELS: ReadonlySet<string> = new Set([
  ...['level', 'levels', 'startLevels', 'log.levels', 'baton.from', 'moves.from', 'moves.to', 'triedFirst.levels'],
]);

function listText(all: readonly unknown[], key: string, speaker: Speaker, between: 'and' | 'or'): string {
  const isPlain = all.every((one) => typeof one !== 'object');
  const parts = all.map((one) => (isPlain ? plainText(one, key, speaker) : valueText(one, key, speaker, between)));
  if (isPlain || wordFor(speaker.words.sentences, key) !== undefined) {
    const joiner = isPlain ? undefined : wordFor(speaker.words.joiners, key);
    const isListed = joiner === undefined || (joiner === STRONGER && !parts.some((one) => one.includes(',')));
    return isListed ? speaker.list(parts, between) : parts.join(joiner);
  }
  return parts.join('; ');
}

/** Stands between things that hold commas themselves. */
const STRONGER = '; ';

/** What there is no sentence for: what it is called, and each of its fields by its name. */
function objectText(fields: Fields, key: string, speaker: Speaker): string {
  if (key.endsWith('.title')) return labelFound(fields, speaker.language, speaker.profile) ?? '';
  const term = termText(fields, speaker);
  if (term !== undefined) return term;
  if (isCondition(fields)) return conditionWords(fields as Condition, speaker); // it has a condition's own keys
  const rest = Object.entries(fields).filter(([name, value]) => !HEADS.has(name) && saysSomething(value));
  const strength = typeof fields.strength === 'string' ? speaker.name('strength', fields.strength) : undefined;
  const body = rest.map(([name, value]) => fieldText(name, value, `${key}.${name}`, speaker)).join('; ');
  const parts = [
    titleOf(fields, key, speaker),
    strength === undefined ? body : body === '' ? strength : `${body} (${strength})`,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(': ');
}

/** Whether anything is left to say of a field: of a no, and of a list of nothing, there is not. */
function saysSomething(value: unknown): boolean {
  return value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);
}

/** What stands first, or is said in another way. */
const HEADS: ReadonlySet<string> = new Set(['id', 'label', 'source', 'strength', 'words']);

function fieldText(name: string, value: unknown, key: string, speaker: Speaker): string {
  const title = speaker.key(key);
  if (value === true) return title;
  const text = valueText(value, key, speaker);
  return name === 'require' || name === 'when' ? `${title} ${text}` : `${title}: ${text}`;
}

function isCondition(fields: Fields): boolean {
  return (
    ['all', 'any', 'not'].some((name) => isFields(fields[name]) || Array.isArray(fields[name])) || isComparison(fields)
  );
}

function isComparison(fields: Fields): boolean {
  return typeof fields.fact === 'string' && fields.strength === undefined;
}
