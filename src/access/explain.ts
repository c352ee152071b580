import type { Wording } from '../profile/called.ts';
import type { localRule } from '../profile/rules/local-rule.ts';
import type { Citation } from '../rule/citation.ts';
import type { Finding } from '../rule/finding.ts';
import type { RuleText } from '../rule/text.ts';
import { stops, type Verdict } from '../rule/verdict.ts';
import type { Language } from '../text/spoken.ts';
import { texts } from '../text/texts.ts';
import { wordFor } from '../text/word-for.ts';
import { sayer } from './say.ts';

/** Whom an explanation is for: how ids are called, where they are not to stand as they are, and what the municipality itself says. */
export interface Reader {
  /** What the reader calls a person, a service or a thing; undefined leaves the id as it is. */
  nameOf?(id: string): string | undefined;
  /** The profile the command was judged by: its own rules, roles, bodies, measures and demands are called what it calls them. */
  readonly profile?: Wording;
}

/** One finding in words. */
export interface Explanation {
  readonly rule: string;
  readonly name: string;
  readonly verdict: Verdict;
  readonly says: string;
  /** What would make it possible, a sentence each. */
  readonly ways: readonly string[];
  readonly sources: readonly Citation[];
}

/** Findings as sentences, those that stopped the command first. Hand in findings already cut to whoever reads (`cutFindings`). */
export function explain(findings: readonly Finding[], language: Language, reader?: Reader): readonly Explanation[] {
  const said = findings.map((one) => inWords(one, language, reader));
  return said.sort((a, b) => Number(stops(b.verdict)) - Number(stops(a.verdict)));
}

type LooseText = {
  readonly name: string;
  readonly reasons: { readonly [r: string]: string };
  readonly ways: { readonly [w: string]: string };
};

function inWords(finding: Finding, language: Language, reader: Reader | undefined): Explanation {
  const words = texts[language];
  const rules: { readonly [id: string]: LooseText } = words.rules;
  const common: { readonly [r: string]: string } = words.common;
  const { rule, verdict, sources } = finding;
  // What is not a rule of the rulebook is a rule of the municipality's own, or the neutral code, which has words of its own.
  const text: LooseText = wordFor(rules, rule) ?? words.rules['local-rule'];
  const own = ownWords(rule, language, reader);
  const fill = sayer(finding, language, reader);
  const says = fill(text.reasons[finding.reason] ?? common[finding.reason] ?? finding.reason);
  const commonWays: { readonly [w: string]: string } = words.commonWays;
  const wayOut = (way: string) => fill(text.ways[way] ?? commonWays[way] ?? way);
  const ways = finding.ways.map((way) => (way === OWN_WAY ? own?.way : undefined) ?? wayOut(way));
  const name = own?.name ?? wordFor(rules, rule)?.name ?? wordFor(common, rule) ?? rule;
  return { rule, name, verdict, says: own === undefined ? says : `${says} ${own.says}`, ways, sources };
}

const OWN_WAY: keyof RuleText<typeof localRule>['ways'] = 'do-it-first';

/** What the municipality says of a rule of its own, in the language read, else in its own. */
function ownWords(rule: string, language: Language, reader: Reader | undefined) {
  const profile = reader?.profile;
  const words = profile?.rules.find((one) => one.id === rule)?.words;
  return words?.[language] ?? (profile && words?.[profile.language]);
}
