import type { Colors } from 'picocolors/types.js';
import type { OwnRuleInWords } from '../../../src/guide/own-rule-in-words.ts';
import type { RuleInWords, SaidInWords } from '../../../src/guide/rule-in-words.ts';
import { sourcesInWords } from '../../../src/guide/words/source-words.ts';
import { filled } from '../../../src/guide/words/speaker.ts';
import { profileWords } from '../../../src/text/profile-words.ts';
import type { Language } from '../../../src/text/spoken.ts';

/** One rule as a profile has it, as lines of plain text. */
export function ruleLines(rule: RuleInWords, language: Language, colors: Colors): readonly string[] {
  const { phrases } = profileWords[language];
  const { states, silentOn, unstated, anyway } = rule;
  const silent = silentOn.map((one) => `  ${filled(phrases.sayNothing, { what: one.name })}`);
  const then = states.length === 0 ? [`  ${phrases.thenHolds}: ${unstated.says}`] : [];
  return [
    `${colors.bold(rule.name)} ${colors.dim(rule.rule)}`,
    `  ${rule.question}`,
    ...states.flatMap((one) => saidLines(one, language)),
    ...silent,
    ...then,
    ...(anyway.length === 0 ? [] : [`  ${phrases.anyway}:`]),
    ...anyway.map(
      (one) => `    - ${one.name} (${phrases[one.kind]}; ${sourcesInWords(one.sources, phrases).join(', ')})`,
    ),
  ];
}

function saidLines(said: SaidInWords, language: Language): readonly string[] {
  const { name, lines, source, title, differs, sentences, where } = said;
  const { phrases } = profileWords[language];
  const from = `[${title === undefined ? source : `${source}: ${title}`}]`;
  const remarks = [where, differs ? phrases.differ : undefined].filter((one) => one !== undefined);
  const says = `  ${phrases.says}${remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}:`;
  if (lines.length === 1) return [`${says} ${sentences ? '' : `${name}: `}${lines[0]} ${from}`];
  return [`${says} ${name} ${from}`, ...lines.map((line) => `    - ${line}`)];
}

/** A rule of the municipality's own, as lines of plain text. */
export function ownRuleLines(rule: OwnRuleInWords, language: Language, colors: Colors): readonly string[] {
  const { phrases } = profileWords[language];
  return [
    `${colors.bold(rule.name)} ${colors.dim(rule.rule)}`,
    `  ${phrases.ownRule}. ${rule.says}`,
    ...rule.lines.map(({ text, source }) => `    - ${text} [${source}]`),
    ...(rule.way === undefined ? [] : [`  ${filled(phrases.wayOut, { way: rule.way })}`]),
  ];
}
