import type { CommandType } from '../case/case.ts';
import type { Door } from '../case/door.ts';
import type { Profile } from '../profile/profile.ts';
import { doors } from '../registry/doors.ts';
import { type RuleId, ruleIds } from '../registry/rule-ids.ts';
import { rules, rulesOf } from '../registry/rules.ts';
import { type Citation, citationText } from '../rule/citation.ts';
import { profileWords } from '../text/profile-words.ts';
import type { Language } from '../text/spoken.ts';
import { texts } from '../text/texts.ts';
import { readsOf } from './words/paths-read.ts';
import { type Speaker, speakerOf } from './words/speaker.ts';
import { statementInWords } from './words/statement-words.ts';
import { bySource, type Statement, statementsOf } from './words/statements.ts';

/** What a profile says of one value a rule reads, in words. */
export interface SaidInWords {
  readonly path: string;
  readonly name: string;
  readonly lines: readonly string[];
  readonly source: string;
  /** Where the source is named, its title. */
  readonly title: string | undefined;
  /** One of several texts that say different things. */
  readonly differs: boolean;
  /** For which arenas it is said, where it is said of some only. */
  readonly where: string | undefined;
  /** Every line is a sentence that says itself what it is about. */
  readonly sentences: boolean;
}

/** A rule that holds whatever a municipality says. */
export interface HoldsAnyway {
  readonly rule: RuleId;
  readonly name: string;
  readonly kind: 'law' | 'model';
  readonly sources: readonly string[];
}

/** A local rule as one profile has it: what it states, what it is silent on, and what holds all the same. */
export interface RuleInWords {
  readonly rule: RuleId;
  readonly name: string;
  readonly question: string;
  readonly sources: readonly string[];
  readonly states: readonly SaidInWords[];
  /** What the rule reads and the profile says nothing of. */
  readonly silentOn: readonly { readonly path: string; readonly name: string }[];
  /** What the engine does where the profile says nothing at all. */
  readonly unstated: { readonly means: 'silent' | 'n/a' | 'default' | 'by-case'; readonly says: string };
  readonly anyway: readonly HoldsAnyway[];
}

type AnyRule = {
  readonly kind: 'law' | 'model' | 'local';
  readonly sources: readonly Citation[];
  readonly unstated?: { readonly means: RuleInWords['unstated']['means']; readonly words?: string };
  readonly except?: readonly { readonly givesWayTo: string }[];
};

const EVERY: { readonly [id in RuleId]: AnyRule } = rules;

/** The rules a municipality may state something for, in the order of the rulebook. The rule behind its own rules is told of with those. */
export const localRules: readonly RuleId[] = ruleIds.filter((id) => EVERY[id].kind === 'local' && id !== 'local-rule');

/** What a profile makes of one local rule, in words. */
export function ruleInWords(rule: RuleId, profile: Profile, language: Language): RuleInWords {
  const speaker = speakerOf(profile, language);
  const { sources, unstated } = EVERY[rule];
  const { name: title, question } = texts[language].rules[rule];
  // A rule may read only a part of what stands there.
  const called = (one: string, path: string) => calledBy(rule, one, path, speaker);
  const read = readsOf(rule).map((one) => ({ ...one, said: statementsOf(one.of(profile)) }));
  return {
    rule,
    name: title,
    question,
    sources: sources.map(citationText),
    states: read.flatMap(({ name, path, said }) =>
      said.flatMap(bySource).map((one) => inWords(path, called(name, path), one, speaker)),
    ),
    silentOn: read
      .filter(({ said }) => said.length === 0)
      .map(({ name, path }) => ({ path, name: called(name, path) })),
    unstated: { means: unstated?.means ?? 'silent', says: unstatedWords(rule, language) },
    anyway: holdsAnyway(rule, language),
  };
}

/** What a rule calls what it reads; else what it is called wherever it stands. */
export function calledBy(rule: RuleId, name: string, path: string, { words, key }: Speaker): string {
  const own = `${rule}.${name}`;
  return key(own in words.keys ? own : path);
}

function inWords(path: string, name: string, said: Statement, speaker: Speaker): SaidInWords {
  const { source, differs } = said;
  const title = speaker.profile.sources[source]?.title;
  return { path, name, ...statementInWords(path, said, speaker), source, title, differs };
}

/** What a rule does where nothing is stated for it. */
export function unstatedWords(rule: RuleId, language: Language): string {
  const { unstated, phrases } = profileWords[language];
  if (EVERY[rule].unstated?.means === 'n/a') return phrases.demandsNothing;
  return unstated[rule] ?? EVERY[rule].unstated?.words ?? phrases.silent;
}

/** Law and model at the same doors and of the same concept, and what the rule gives way to. */
function holdsAnyway(rule: RuleId, language: Language): readonly HoldsAnyway[] {
  const near = new Set<string>([...besideIt(rule), ...(EVERY[rule].except ?? []).map((one) => one.givesWayTo)]);
  return ruleIds.flatMap((id) => {
    const { kind, sources } = EVERY[id];
    if (kind === 'local' || !near.has(id)) return [];
    return [{ rule: id, kind, name: texts[language].rules[id].name, sources: sources.map(citationText) }];
  });
}

function besideIt(rule: RuleId): readonly string[] {
  const ofConcept = Object.values(rulesOf).find((concept) => rule in concept) ?? {};
  const every = [...doors.keys()].map((one) => doors.get(one) as Door<CommandType>); // every door is one; the registry brings them together untyped
  const at = every.map(({ authority, guards }) => [authority, ...guards].map((one) => one.rule));
  const asked = new Set(at.filter((all) => all.includes(rule)).flat());
  const own = Object.keys(ofConcept).filter((id) => id !== 'actor-may-issue-this');
  return asked.size === 0 ? own : own.filter((id) => asked.has(id));
}
