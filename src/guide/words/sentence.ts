import { termsIn } from '../../rule/label.ts';
import { wordFor } from '../../text/word-for.ts';
import { type Fields, isFields } from './fields.ts';
import { labelFound } from './names.ts';
import { filled, ownWord, type Speaker } from './speaker.ts';
import { fillTemplate } from './template.ts';
import { termText } from './term-words.ts';
import { titleOf } from './title.ts';

/** How a value within another is said. `between`: with what the things of a list are joined. */
export type Say = (value: unknown, key: string, between?: 'and' | 'or') => string;

/** A thing as a sentence, and the fields of it that the sentence says nothing of. */
export interface Told {
  readonly text: string;
  readonly untold: Fields;
}

/** What is stated under a path as a sentence; undefined where there is none for what it is. */
export function sentenceOf(stated: unknown, path: string, speaker: Speaker, say: Say): Told | undefined {
  const template = wordFor(speaker.words.sentences, path);
  if (template === undefined) return undefined;
  const fields = isFields(stated) && termText(stated, speaker) === undefined ? stated : { value: stated };
  const place = (name: string) => placeText(name, { fields, path, speaker, say });
  const told = fillTemplate(template, place);
  if (told === undefined) return undefined;
  const said = new Set(told.places.flatMap(fieldsSaidBy));
  const left = Object.entries(fields).filter(([name, value]) => !said.has(name) && value !== undefined);
  return { text: afterClause(told.text.trim(), speaker), untold: Object.fromEntries(left) };
}

/** In Norwegian a comma ends the clause in `den det gjelder` before the verb. */
function afterClause(text: string, { language, words }: Speaker): string {
  if (language === 'en') return text;
  const verbs = [...new Set(Object.values(words.modals))].join('|');
  return text.replace(new RegExp(`(${words.codes.subject}) (?=(?:${verbs})\\b)`, 'gi'), '$1, ');
}

interface Telling {
  readonly fields: Fields;
  readonly path: string;
  readonly speaker: Speaker;
  readonly say: Say;
}

/** `{field=code}` says nothing itself: it asks whether the field is that. `{@term word}` is what the municipality calls it, else the word. */
function placeText(place: string, telling: Telling): string | undefined {
  const { fields } = telling;
  if (place.startsWith('@')) return termPlace(place.slice(1), telling.speaker);
  const [name = '', wanted] = place.split('=');
  if (wanted !== undefined) return String(fields[name]) === wanted ? '' : undefined;
  const [field = '', manner] = place.split(':');
  if (field === 'otherwise') return tailText(fields.strength, telling.speaker);
  if (field === 'strength') return modalText(fields.strength, telling.speaker);
  if (field === 'name') return nameText(telling);
  return isEmpty(fields[field]) ? undefined : fieldText(fields[field], field, manner, telling);
}

function termPlace(place: string, { profile, language }: Speaker): string {
  const [term = '', ...word] = place.split(' ');
  return ownWord(term, word.join(' '), termsIn(profile, language));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** How a field may be said otherwise than by itself. */
const MANNERS: { readonly [manner: string]: (value: unknown, key: string, telling: Telling) => string | undefined } = {
  or: (value, key, { say }) => say(value, key, 'or'),
  // How strongly, as a verb, and what follows where a person may decide otherwise.
  modal: (value, _, { speaker }) => modalText(value, speaker),
  tail: (value, _, { speaker }) => tailText(value, speaker),
  in: (value, key, telling) => termAs('inTerm', value, key, telling),
  for: (value, key, telling) => termAs('forTerm', value, key, telling),
  apart: (value, key, telling) => termAs('apartTerm', value, key, telling),
  step: (value, _, { speaker }) =>
    speaker.list(
      [value].flat().map((id) => speaker.phrase('step', { id: String(id) })),
      'or',
    ),
};

/** A term as that within which something is done, for which it lasts, or at which it comes again; words that name no day stand alone. */
function termAs(
  phrase: 'inTerm' | 'forTerm' | 'apartTerm',
  value: unknown,
  key: string,
  { speaker, say }: Telling,
): string {
  const term = say(value, key);
  return isFields(value) && 'words' in value ? term : speaker.phrase(phrase, { term });
}

function fieldText(value: unknown, field: string, manner: string | undefined, telling: Telling): string | undefined {
  const { fields, path, speaker, say } = telling;
  const key = field === 'value' ? path : `${path}.${field}`;
  if (manner !== undefined) return wordFor(MANNERS, manner)?.(value, key, telling);
  if (field === 'label') return labelFound(fields.label, speaker.language, speaker.profile);
  return say(value, key);
}

function nameText({ fields, path, speaker }: Telling): string | undefined {
  const { id = fields.body ?? fields.kind, label } = fields;
  return titleOf({ id, label }, path, speaker);
}

function modalText(value: unknown, { words }: Speaker): string | undefined {
  return wordFor<string>(words.modals, String(value));
}

function tailText(value: unknown, { phrase }: Speaker): string {
  return value === 'person' ? phrase('elsePerson') : '';
}

/** The fields a place says: what a thing is called is said by its label, else by its id. */
function fieldsSaidBy(place: string): readonly string[] {
  const [field = ''] = place.split(/[=:]/);
  if (field === 'name') return ['id', 'label', 'body', 'kind'];
  return [field];
}

/** A sentence, with what it does not say after it. */
export function withRest(text: string, rest: readonly string[], speaker: Speaker): string {
  return rest.length === 0 ? text : filled(speaker.words.phrases.besides, { text, rest: rest.join('; ') });
}
