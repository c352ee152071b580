import type { Citation } from '../rule/citation.ts';
import type { Fact, Finding } from '../rule/finding.ts';
import { stops, type Verdict } from '../rule/verdict.ts';
import type { Language } from '../text/spoken.ts';
import { type Texts, texts } from '../text/texts.ts';

/** Whom an explanation is for: how ids are called, where they are not to stand as they are. */
export interface Reader {
  /** What the reader calls a person, a service or a thing; undefined leaves the id as it is. */
  nameOf(id: string): string | undefined;
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
  const said = findings.map((one) => inWords(one, texts[language], reader));
  return said.sort((a, b) => Number(stops(b.verdict)) - Number(stops(a.verdict)));
}

type LooseText = {
  readonly name: string;
  readonly reasons: { readonly [r: string]: string };
  readonly ways: { readonly [w: string]: string };
};

function inWords(finding: Finding, words: Texts, reader: Reader | undefined): Explanation {
  const rules: { readonly [id: string]: LooseText } = words.rules;
  const own = rules[finding.rule];
  const common: { readonly [r: string]: string } = words.common;
  const sentence = own?.reasons[finding.reason] ?? common[finding.reason] ?? finding.reason;
  const fill = (text: string) => filled(text, finding, words, reader);
  const commonWays: { readonly [w: string]: string } = words.commonWays;
  const ways = finding.ways.map((way) => fill(own?.ways[way] ?? commonWays[way] ?? way));
  const name = own?.name ?? common[finding.rule] ?? finding.rule;
  return { rule: finding.rule, name, verdict: finding.verdict, says: fill(sentence), ways, sources: finding.sources };
}

/** `{name}` is a fact the rule looked at; `{missing}` those nobody has recorded. */
function filled(text: string, { looked, missing }: Finding, words: Texts, reader: Reader | undefined): string {
  const byFact: { readonly [fact: string]: CodeWords } = { ...words.codes };
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const called = (id: string) => reader?.nameOf(id) ?? byFact[listOf(name)]?.[id] ?? words.codes.names[id] ?? id;
    return written(name === 'missing' ? missing : looked[name], words, called);
  });
}

type CodeWords = { readonly [code: string]: string };

/** One form and several are called the same. */
function listOf(name: string): string {
  return name === 'form' ? 'forms' : name;
}

function written(fact: Fact, { words }: Texts, called: (id: string) => string): string {
  if (fact === undefined) return words.unknown;
  if (typeof fact === 'boolean') return fact ? words.yes : words.no;
  if (typeof fact === 'number') return String(fact);
  if (typeof fact === 'string') return called(fact);
  if (fact.length === 0) return words.nobody;
  const names = fact.map(called);
  return names.length === 1 ? String(names[0]) : `${names.slice(0, -1).join(', ')} ${words.and} ${names.at(-1)}`;
}
