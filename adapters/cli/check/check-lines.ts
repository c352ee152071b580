import type { Colors } from 'picocolors/types';
import type { Override } from '../../../src/profile/extend.ts';
import type { Language } from '../../../src/text/spoken.ts';
import type { CheckedFile, PlacedFinding } from './check-file.ts';
import { silenceLines } from './silence-lines.ts';

/** What `check` says of one file: what is wrong, what is overridden, and where it is silent. */
export function checkLines(checked: CheckedFile, language: Language, colors: Colors): readonly string[] {
  const { file, findings, overrides, silent } = checked;
  return [
    ...findings.map((one) => findingLine(one, colors)),
    ...overrides.map((one) => `${file}: ${overrideText(one)}`),
    ...silenceLines(file, silent, language, colors),
  ];
}

function findingLine(
  { source, line, column, severity, message, code, suggestion }: PlacedFinding,
  colors: Colors,
): string {
  const colour = { error: colors.red, warning: colors.yellow, note: colors.dim }[severity];
  const meant = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
  return `${source}:${line}:${column}: ${colour(severity)}: ${message} [${code}]${meant}`;
}

/** `consent.guardians overrides base@1: was "any", is "all"`. */
export function overrideText({ path, was, is, base }: Override): string {
  return `${path} overrides ${base}: was ${short(was)}, is ${is === undefined ? 'taken away' : short(is)}`;
}

const LONGEST = 120;

function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
