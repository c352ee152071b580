import type { Colors } from 'picocolors/types.js';
import { explain } from '../../../src/access/explain.ts';
import type { DutyOwed } from '../../../src/case/deadlines-for.ts';
import type { Answer, CommandChange, DayChange, DutyChange, FindingChange, WhatIf } from '../../../src/case/what-if.ts';
import { filled } from '../../../src/guide/words/speaker.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import type { Finding } from '../../../src/rule/finding.ts';
import { profileWords } from '../../../src/text/profile-words.ts';
import type { Language } from '../../../src/text/spoken.ts';
import { texts } from '../../../src/text/texts.ts';
import { wordFor } from '../../../src/text/word-for.ts';

/** A history under other rules, and who says what of it. */
export interface Asked {
  readonly title: string;
  readonly found: WhatIf;
  readonly was: Profile;
  readonly now: Profile;
  readonly language: Language;
  readonly colors: Colors;
}

/** What would have been otherwise, as plain text. */
export function whatIfLines(asked: Asked): readonly string[] {
  const { title, found, was, now, language, colors } = asked;
  const { phrases } = profileWords[language];
  const names = { was: titled(was), now: titled(now) };
  const nothing = found.commands.length === 0 && found.days.length === 0;
  return [
    colors.bold(title),
    filled(phrases.whatIf, { ...names, n: found.asked }),
    ...(nothing ? [phrases.whatIfSame] : []),
    ...found.notAsked
      .filter((one) => one.command !== undefined)
      .map((one) => filled(phrases.whatIfNotAsked, { what: one.commandId })),
    ...found.commands.flatMap((one) => commandLines(one, asked)),
    ...found.days.flatMap((one) => dayLines(one, asked)),
    ...(found.end.length === 0 ? [] : ['', phrases.whatIfEnd, ...found.end.map((one) => `  ${dutyText(one, asked)}`)]),
  ];
}

function titled({ name, version }: Profile): string {
  return `${name} (${version})`;
}

function commandLines(change: CommandChange, asked: Asked): readonly string[] {
  const { language, colors } = asked;
  const { phrases } = profileWords[language];
  const { day, actor, command, commandId, was, now, couldNot } = change;
  const answer = `${answerText(was, language)} -> ${answerText(now, language)}`;
  return [
    '',
    `${day}  ${actor.id} ${texts[language].commands[command]} (${commandId}): ${couldNot ? colors.red(answer) : answer}`,
    ...(couldNot ? [`  ${phrases.whatIfCouldNot}`] : []),
    ...now.issues.map((one) => `  ${one.code}${one.path === '' ? '' : ` (${one.path})`}`),
    ...change.findings.flatMap((one) => findingLines(one, asked)),
  ];
}

function answerText({ outcome }: Answer, language: Language): string {
  const { phrases } = profileWords[language];
  if (outcome === 'accepted') return phrases.accepted;
  return outcome === 'invalid' ? phrases.invalid : texts[language].verdicts[outcome];
}

function findingLines({ rule, was, now }: FindingChange, asked: Asked): readonly string[] {
  const said = (finding: Finding | undefined, profile: Profile) => {
    if (finding === undefined) return profileWords[asked.language].phrases.notAnswering;
    const [one] = explain([finding], asked.language, { profile });
    return `${texts[asked.language].verdicts[finding.verdict]}: ${one?.says ?? finding.reason}`;
  };
  return [`  ${rule}`, `    - ${said(was, asked.was)}`, `    + ${said(now, asked.now)}`];
}

function dayLines({ day, duties }: DayChange, asked: Asked): readonly string[] {
  const { phrases } = profileWords[asked.language];
  const all =
    duties.length === 0 ? [`  ${phrases.whatIfDutiesSame}`] : duties.map((one) => `  ${dutyText(one, asked)}`);
  return ['', filled(phrases.whatIfDay, { day }), ...all];
}

function dutyText({ id, rule, was, now }: DutyChange, asked: Asked): string {
  const { phrases } = profileWords[asked.language];
  const due = (duty: DutyOwed | undefined) =>
    duty === undefined
      ? phrases.noDuty
      : `${whoText(duty.who)}, ${duty.due === 'not-stated' ? phrases.noDay : duty.due}`;
  const name = nameOf(rule, asked);
  return `${name === undefined ? id : `${name} (${id})`}: ${due(was)} -> ${due(now)}`;
}

/** What the rule of a duty is called; a rule of the municipality's own is called as the municipality calls it. */
function nameOf(rule: string, { was, now, language }: Asked): string | undefined {
  const named: { readonly [id: string]: { readonly name: string } } = texts[language].rules;
  const own = [...now.rules, ...was.rules].find((one) => one.id === rule);
  return wordFor(named, rule)?.name ?? own?.words[language]?.name;
}

function whoText(who: DutyOwed['who']): string {
  if (typeof who === 'string') return who;
  return 'role' in who ? who.role : `leader ${who.leaderOf}`;
}
