import type { Colors } from 'picocolors/types.js';
import type { ProfileDiff, RuleDiff, Side, ValueDiff } from '../../../src/guide/profile-diff.ts';
import { filled } from '../../../src/guide/words/speaker.ts';
import { type Phrases, profileWords } from '../../../src/text/profile-words.ts';
import type { Language } from '../../../src/text/spoken.ts';

/** Names of the two profiles. */
export interface Names {
  readonly first: string;
  readonly second: string;
}

/** Two profiles side by side as plain text: first each rule, then everything else they state. */
export function diffLines(
  { rules, values }: ProfileDiff,
  names: Names,
  language: Language,
  colors: Colors,
): readonly string[] {
  const { phrases } = profileWords[language];
  const count = (standing: RuleDiff['standing']) => rules.filter((one) => one.standing === standing).length;
  const summary = filled(phrases.diffCount, {
    ...names,
    same: count('same'),
    differs: count('differs'),
    onlyFirst: count('only-first'),
    onlySecond: count('only-second'),
    silent: count('both-silent'),
  });
  return [
    summary,
    ...rules.flatMap((one) => ruleLines(one, names, phrases, colors)),
    '',
    colors.bold(phrases.besideRules),
    ...values.filter((one) => one.standing !== 'same').flatMap((one) => ['', ...valueLines(one, names, phrases, '')]),
  ];
}

function ruleLines(rule: RuleDiff, names: Names, phrases: Phrases, colors: Colors): readonly string[] {
  const { standing, values, unstated } = rule;
  if (standing === 'both-silent') return [];
  const head = `${colors.bold(rule.name)} ${colors.dim(rule.rule)}: ${standingText(standing, names, phrases)}`;
  const silent = standing === 'only-first' ? names.second : names.first;
  const then = standing.startsWith('only') ? [`  ${silent}: ${unstated}`] : [];
  const said = values.filter((one) => one.standing !== 'both-silent' && one.standing !== 'same');
  return ['', head, ...said.flatMap((one) => valueLines(one, names, phrases, '  ')), ...then];
}

function valueLines(value: ValueDiff, names: Names, phrases: Phrases, indent: string): readonly string[] {
  const { name, standing, first, second, common } = value;
  return [
    `${indent}${name}: ${standingText(standing, names, phrases)}`,
    ...sideLines(first, names.first, indent),
    ...sideLines(second, names.second, indent),
    ...(common > 0 ? [`${indent}  ${filled(phrases.diffCommon, { n: common })}`] : []),
  ];
}

function sideLines({ lines, from }: Side, name: string, indent: string): readonly string[] {
  return lines.map((line, n) => {
    const sources = from[n] ?? [];
    return `${indent}  ${name}: ${line}${sources.length === 0 ? '' : ` [${sources.join(', ')}]`}`;
  });
}

function standingText(standing: RuleDiff['standing'], { first, second }: Names, phrases: Phrases): string {
  if (standing === 'same') return phrases.diffSame;
  if (standing === 'differs') return phrases.diffDiffers;
  return filled(phrases.diffOnly, { name: standing === 'only-first' ? first : second });
}
