import { type CalledBy, calledBy, demanded, type Wording } from '../profile/called.ts';
import type { Fact, Finding, Looked } from '../rule/finding.ts';
import { differs } from '../rule/stated.ts';
import type { Language } from '../text/spoken.ts';
import { type Texts, texts } from '../text/texts.ts';
import { wordFor } from '../text/word-for.ts';
import type { Reader } from './explain.ts';

/** How ids and codes are called for one reader in one language: by the reader, by the municipality, then by the texts. */
interface Naming {
  readonly reader: Reader | undefined;
  readonly own: CalledBy | undefined;
  readonly texts: Texts;
}

/** Says a sentence of one finding: `{name}` is a fact the rule looked at; `{missing}` those nobody has recorded; `{deciders}` who may answer for it. */
export function sayer(finding: Finding, language: Language, reader: Reader | undefined): (text: string) => string {
  const own = reader?.profile === undefined ? undefined : calledBy(reader.profile, language);
  const naming = { reader, own, texts: texts[language] };
  return (text) => begun(text.replace(/\{(\w+)\}/g, (_, name: string) => filled(name, finding, naming)));
}

/** A sentence begins with a capital, also where it begins with what someone or something is called. */
function begun(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function filled(name: string, { looked, missing }: Finding, naming: Naming): string {
  if (name === 'deciders') return decidersIn(naming.reader?.profile, naming);
  const fact = name === 'missing' ? missing : looked[name];
  return written(fact, naming.texts, (id) => called(name, id, looked, naming));
}

type CodeWords = { readonly [code: string]: string };

/** Facts that name what a municipality has made up itself: where it has no words for one, its id is read as words. */
const MADE_UP: readonly string[] = [
  'unmet',
  'unanswered',
  'question',
  'missing',
  'untold',
  'listed',
  'unlisted',
  'decides',
];

function called(name: string, id: string, looked: Looked, naming: Naming): string {
  const { reader, own, texts: words } = naming;
  const byFact: { readonly [fact: string]: CodeWords } = { ...words.codes };
  const ruleNames: { readonly [rule: string]: { readonly name: string } } = words.rules;
  return (
    reader?.nameOf?.(id) ??
    (name === 'unmet' ? demandWord(id, looked, own) : undefined) ??
    (QUESTIONS.includes(name) ? own?.questions.get(id) : undefined) ??
    wordFor(byFact[listOf(name)], id) ??
    own?.names.get(id) ??
    wordFor<string>(words.codes.names, id) ??
    own?.levels.get(id) ??
    (name === 'changes' ? wordFor(ruleNames, id)?.name : undefined) ??
    (MADE_UP.includes(name) ? asWords(id) : id)
  );
}

/** `answer.expert-opinion` reads as two words. */
function asWords(id: string): string {
  return id.replace(/^answer\./, '').replaceAll('-', ' ');
}

/** Facts that name questions. */
const QUESTIONS: readonly string[] = ['missing', 'question', 'unanswered'];

/** What a demand is called where it stands: of a measure, or of what one comes to; else anywhere. */
function demandWord(id: string, { measure, to }: Looked, own: CalledBy | undefined): string | undefined {
  const of = [measure, to].filter((one) => typeof one === 'string');
  return [...of, undefined].map((one) => own?.demands.get(demanded(one, id))).find((one) => one !== undefined);
}

/** Who may answer for what asks for a person: the roles a municipality states, else those who do where nothing is stated. */
function decidersIn(profile: Wording | undefined, { own, texts: { words, codes } }: Naming): string {
  const stated = profile?.party.discretion;
  if (stated === undefined) return words.deciders;
  const roles = new Set(differs(stated) ? stated.readings.flatMap((one) => one.is) : stated.is);
  const names = [...roles].map((id) => own?.names.get(id) ?? wordFor<string>(codes.names, id) ?? id);
  return joined(names, words.or);
}

function joined(names: readonly string[], last: string): string {
  return names.length === 1 ? String(names[0]) : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}

/** One form and several are called the same. */
function listOf(name: string): string {
  return name === 'form' ? 'forms' : name;
}

function written(fact: Fact, { words }: Texts, named: (id: string) => string): string {
  if (fact === undefined) return words.unknown;
  if (typeof fact === 'boolean') return fact ? words.yes : words.no;
  if (typeof fact === 'number') return String(fact);
  if (typeof fact === 'string') return named(fact);
  if (fact.length === 0) return words.nobody;
  return joined(fact.map(named), words.and);
}
