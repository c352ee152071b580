import type { Profile } from '../profile/profile.ts';
import type { RuleId } from '../registry/rule-ids.ts';
import type { Language } from '../text/spoken.ts';
import { texts } from '../text/texts.ts';
import { ownRulesInWords } from './own-rule-in-words.ts';
import { calledBy, localRules, unstatedWords } from './rule-in-words.ts';
import { readsOf } from './words/paths-read.ts';
import { type Speaker, speakerOf } from './words/speaker.ts';
import { after, statementInWords } from './words/statement-words.ts';
import { bySource, type Statement, statementsOf } from './words/statements.ts';

/** How two profiles stand to each other in one thing. */
export type Standing = 'same' | 'differs' | 'only-first' | 'only-second' | 'both-silent';

/** What one profile says of a thing: in words, with the sources; empty where it says nothing. */
export interface Side {
  readonly lines: readonly string[];
  readonly sources: readonly string[];
  /** Of each line the sources it rests on. */
  readonly from: readonly (readonly string[])[];
}

/** One value in both profiles. Lines that are the same in both are counted, and told of by neither side. */
export interface ValueDiff {
  readonly path: string;
  readonly name: string;
  readonly standing: Standing;
  readonly first: Side;
  readonly second: Side;
  readonly common: number;
}

/** One rule in both profiles, with every value it reads. */
export interface RuleDiff {
  readonly rule: RuleId;
  readonly name: string;
  readonly standing: Standing;
  readonly values: readonly ValueDiff[];
  /** What the engine does for the one that says nothing. */
  readonly unstated: string;
}

/** Two profiles side by side: every local rule, and everything else they state. */
export interface ProfileDiff {
  readonly rules: readonly RuleDiff[];
  readonly values: readonly ValueDiff[];
}

/** Two speakers of one language, each for a profile of its own. */
interface Both {
  readonly first: Speaker;
  readonly second: Speaker;
}

/** What two profiles say, rule by rule and value by value, in words. */
export function profileDiff(first: Profile, second: Profile, language: Language): ProfileDiff {
  const both = { first: speakerOf(first, language), second: speakerOf(second, language) };
  const rules = localRules.map((rule) => ruleDiff(rule, both, language));
  const read = new Set(localRules.flatMap((rule) => readsOf(rule).map((one) => one.path)));
  const paths = [...new Set([...pathsIn(first), ...pathsIn(second)])].filter(
    (path) => path === 'levels' || !read.has(path),
  );
  const values = paths.map((path) => valueDiff(path, both.first.key(path), both, (profile) => at(profile, path)));
  return { rules, values: values.filter((one) => one.standing !== 'both-silent') };
}

function ruleDiff(rule: RuleId, both: Both, language: Language): RuleDiff {
  const values = readsOf(rule).map(({ name, path, of }) => {
    return valueDiff(path, calledBy(rule, name, path, both.first), both, of);
  });
  const standings = [...new Set(values.map((one) => one.standing).filter((one) => one !== 'both-silent'))];
  const [only] = standings;
  const standing = only === undefined ? 'both-silent' : standings.length === 1 ? only : 'differs';
  return { rule, name: texts[language].rules[rule].name, standing, values, unstated: unstatedWords(rule, language) };
}

function valueDiff(path: string, name: string, { first, second }: Both, of: (profile: Profile) => unknown): ValueDiff {
  const [a, b] = [first, second].map((speaker) => sideOf(of(speaker.profile), path, speaker)) as [Told, Told]; // one for each
  const shared = new Set(a.lines.filter((line) => b.lines.includes(line)));
  const own = ({ lines, sources, from }: Told): Side => ({
    lines: lines.filter((line) => !shared.has(line)),
    sources,
    from: from.filter((_, n) => !shared.has(lines[n] ?? '')),
  });
  return { path, name, standing: standingOf(a, b), first: own(a), second: own(b), common: shared.size };
}

interface Told extends Side {
  /** What is said, to be held against the other, without where it is said. */
  readonly plain: string | undefined;
}

function sideOf(stated: unknown, path: string, speaker: Speaker): Told {
  const stating = Array.isArray(stated) ? [{ is: stated, source: '', arenas: undefined }] : statementsOf(stated);
  const said = stating.filter(({ is }) => !Array.isArray(is) || is.length > 0);
  const named = said.map(({ source }) => source).filter((source) => source !== '');
  const sources = named.length > 0 ? named : sourcesIn(stated);
  const plain =
    said.length === 0
      ? undefined
      : JSON.stringify(
          said.map(({ is, arenas }) => ({ is, arenas })),
          withoutSource,
        );
  const all = [...new Set(sources)];
  const told = said.flatMap(bySource).flatMap((one) => {
    const from = one.source === '' ? all : [one.source];
    return linesOf(one, path, speaker).map((line) => ({ line, from }));
  });
  return { lines: told.map((one) => one.line), sources: all, from: told.map((one) => one.from), plain };
}

function linesOf(said: Pick<Statement, 'is' | 'arenas'>, path: string, speaker: Speaker): readonly string[] {
  if (path === 'rules') return ownLines(speaker);
  const { lines, where } = statementInWords(path, said, speaker);
  return lines.map((line) => after([where], line));
}

function ownLines({ profile, language }: Speaker): readonly string[] {
  return ownRulesInWords(profile, language).flatMap(({ name, lines }) => lines.map(({ text }) => `${name}. ${text}`));
}

function standingOf(a: Told, b: Told): Standing {
  if (a.plain === undefined) return b.plain === undefined ? 'both-silent' : 'only-second';
  if (b.plain === undefined) return 'only-first';
  return a.plain === b.plain ? 'same' : 'differs';
}

function withoutSource(key: string, value: unknown): unknown {
  return key === 'source' ? undefined : value;
}

function sourcesIn(stated: unknown): readonly string[] {
  if (!Array.isArray(stated)) return [];
  return stated.flatMap((one: { readonly source?: unknown }) => (typeof one?.source === 'string' ? [one.source] : []));
}

type Group = { readonly [key: string]: unknown };

/** What says who the profile is, and is no rule. */
const ABOUT_ITSELF: ReadonlySet<string> = new Set([
  ...['id', 'name', 'municipality', 'version', 'validFrom', 'validTo', 'standing', 'language', 'sources'],
  ...['replaces', 'inForceBeside', 'extends'],
]);

/** Every value a profile states, by its path: those of its groups one key further in. */
function pathsIn(profile: Profile): readonly string[] {
  return Object.entries(profile).flatMap(([key, value]) => {
    if (ABOUT_ITSELF.has(key) || value === undefined) return [];
    if (Array.isArray(value) || statementsOf(value).length > 0) return [key];
    return Object.keys(value as Group).map((inner) => `${key}.${inner}`);
  });
}

function at(profile: Profile, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Group | undefined)?.[key], profile);
}
