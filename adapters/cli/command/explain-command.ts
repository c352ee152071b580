import pc from 'picocolors';
import { ownRulesInWords } from '../../../src/guide/own-rule-in-words.ts';
import { localRules, ruleInWords } from '../../../src/guide/rule-in-words.ts';
import { filled } from '../../../src/guide/words/speaker.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { ruleIds } from '../../../src/registry/rule-ids.ts';
import { nearestName } from '../../../src/rule/nearest-name.ts';
import { checkWords } from '../../../src/text/check-words.ts';
import { profileWords } from '../../../src/text/profile-words.ts';
import type { Language } from '../../../src/text/spoken.ts';
import { ownRuleLines, ruleLines } from '../explain/explain-text.ts';
import { EXIT, type ExitCode, type Streams } from '../streams.ts';
import { notRead } from './not-read.ts';
import { profileAt } from './one-profile.ts';

/** The language of the words, and whether they come as JSON. */
export interface WordsOptions {
  readonly json?: boolean;
  readonly lang?: Language;
}

/** `stafett explain`: what a profile makes of every local rule, or of the one named, in words. */
export function explainCommand(
  written: string,
  rule: string | undefined,
  options: WordsOptions,
  streams: Streams,
): ExitCode {
  const { json = false, lang } = options;
  const read = profileAt(written);
  if (!read.ok) return notRead(read.issues, json, streams);
  const profile = read.value;
  const language = lang ?? profile.language;
  const fault = rule === undefined ? undefined : whyNot(rule, profile, language);
  if (fault !== undefined) {
    streams.err(`${fault}\n`);
    return EXIT.wrongUse;
  }
  const rules = localRules
    .filter((id) => rule === undefined || id === rule)
    .map((id) => ruleInWords(id, profile, language));
  const own = ownRulesInWords(profile, language).filter((one) => rule === undefined || one.rule === rule);
  if (json) {
    const { id, name, version } = profile;
    streams.out(`${JSON.stringify({ profile: { id, name, version }, language, rules, own }, null, 2)}\n`);
    return EXIT.fine;
  }
  const colors = pc.createColors(streams.color);
  const blocks = [
    ...rules.map((one) => ruleLines(one, language, colors)),
    ...own.map((one) => ownRuleLines(one, language, colors)),
  ];
  streams.out(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
  return EXIT.fine;
}

/** Why a rule cannot be explained for a profile; undefined where it can. */
function whyNot(rule: string, profile: Profile, language: Language): string | undefined {
  const { phrases } = profileWords[language];
  const own = profile.rules.map((one) => one.id);
  const names: readonly string[] = [...localRules, ...own];
  if (names.includes(rule)) return undefined;
  if ((ruleIds as readonly string[]).includes(rule)) return filled(phrases.everywhereRule, { rule });
  const meant = nearestName(rule, names);
  return filled(phrases.noSuchRule, {
    meant: meant === undefined ? '' : filled(checkWords[language].phrases.meant, { meant }),
  });
}
