import type { Colors } from 'picocolors/types';
import { capital, filled, type Speaker, speakerOf } from '../../../src/guide/words/speaker.ts';
import { statementsOf } from '../../../src/guide/words/statements.ts';
import { valueLines, valueText } from '../../../src/guide/words/value-words.ts';
import type { Override } from '../../../src/profile/extend.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { checkWords } from '../../../src/text/check-words.ts';
import type { Language } from '../../../src/text/spoken.ts';
import type { CheckedFile, PlacedFinding } from './check-file.ts';
import { silenceLines } from './silence-lines.ts';

/** What `check` says of one file: what is wrong, what is overridden, and where it is silent. */
export function checkLines(checked: CheckedFile, colors: Colors): readonly string[] {
  const { file, language, findings, overrides, silent } = checked;
  return [
    ...findings.map((one) => findingLine(one, language, colors)),
    ...overrides.map((one) => `${file}: ${overrideText(one, checked.profile?.profile, language)}`),
    ...silenceLines(file, silent, language, colors),
  ];
}

function findingLine(
  { source, line, column, severity, message, code, suggestion }: PlacedFinding,
  language: Language,
  colors: Colors,
): string {
  const { counted, phrases } = checkWords[language];
  const colour = { error: colors.red, warning: colors.yellow, note: colors.dim }[severity];
  const meant = suggestion === undefined ? '' : filled(phrases.meant, { meant: suggestion });
  return `${source}:${line}:${column}: ${colour(counted[severity][0])}: ${message} [${code}]${meant}`;
}

/** What a profile says otherwise than the one it extends: what was said there, and what is said here. */
function overrideText({ path, was, is, base }: Override, profile: Profile | undefined, language: Language): string {
  if (profile === undefined) return `${path} overrides ${base}`;
  const speaker = speakerOf(profile, language);
  const key = path.replace(/\[[^\]]*\]/g, '');
  const said = (value: unknown) => (value === undefined ? speaker.phrase('takenAway') : saidText(value, key, speaker));
  const what = { key: capital(speaker.key(key)), path, base, was: said(was), is: said(is) };
  return speaker.phrase('overrides', what);
}

function saidText(value: unknown, key: string, speaker: Speaker): string {
  const stated = statementsOf(value);
  if (stated.length === 0) return withoutStop(valueText(value, key, speaker));
  const lines = (is: unknown) => valueLines(is, key, speaker).map(withoutStop).join('; ');
  return stated.map(({ is, source }) => `${lines(is)} [${source}]`).join('; ');
}

/** A sentence within another. */
function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
