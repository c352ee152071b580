import type { CalendarDay } from '../../../src/calendar/day.ts';
import type { Severity } from '../../../src/check/check-codes.ts';
import type { CheckFinding } from '../../../src/check/check-finding.ts';
import { checkProfile } from '../../../src/check/check-profile.ts';
import { checkText } from '../../../src/check/check-text.ts';
import { type SilentRule, silentRules } from '../../../src/check/silent-rules.ts';
import type { Override } from '../../../src/profile/extend.ts';
import type { Language } from '../../../src/text/spoken.ts';
import { pathOf, type ReadProfile, readCompiled } from '../profile/read-compiled.ts';
import { type ToldIssue, withFloors } from './with-floors.ts';

/** A finding with the place in a file where it stands. */
export interface PlacedFinding extends ToldIssue {
  readonly severity: Severity;
}

/** What `check` has seen of one file. */
export interface CheckedFile {
  readonly file: string;
  /** What it is told in. */
  readonly language: Language;
  /** Undefined where the file is no profile. */
  readonly profile: ReadProfile | undefined;
  readonly findings: readonly PlacedFinding[];
  readonly overrides: readonly Override[];
  readonly silent: readonly SilentRule[];
}

/**
 * Reads a profile and everything it extends, and looks through it; `others` are the files that `id@version` may mean. Told in `asked`, else
 * in the language of the profile, else, where that cannot be read, in English.
 */
export function checkFile(file: string, others: readonly string[], day: CalendarDay, asked?: Language): CheckedFile {
  const read = readCompiled(file, others);
  if (!read.ok) {
    const language = asked ?? 'en';
    const issues = withFloors(file, read.issues, language);
    const findings = issues.map((one): PlacedFinding => ({ ...one, severity: 'error' }));
    return { file, language, profile: undefined, findings, overrides: [], silent: [] };
  }
  const profile = read.value;
  const language = asked ?? profile.profile.language;
  const findings = checkProfile(profile.profile, day).map((one) => placed(one, profile, language));
  return {
    file,
    language,
    profile,
    findings: findings.toSorted((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column),
    overrides: profile.overrides,
    silent: silentRules(profile.profile),
  };
}

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const rank = ({ severity }: PlacedFinding) => SEVERITIES.indexOf(severity);

/** Whether anything is wrong with it, beyond what is only probably so. */
export function hasErrors({ findings }: Pick<CheckedFile, 'findings'>): boolean {
  return findings.some((one) => one.severity === 'error');
}

function placed(finding: CheckFinding, { document }: ReadProfile, language: Language): PlacedFinding {
  const { code, severity, path, looked } = finding;
  const place = { source: document.source, ...document.keyPositionOf(pathOf(path)) };
  const plain = { code, severity, ...place, path, message: checkText(code, looked, language), facts: looked };
  return typeof looked.meant === 'string' ? { ...plain, suggestion: looked.meant } : plain;
}
