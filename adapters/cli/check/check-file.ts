import type { CalendarDay } from '../../../src/calendar/day.ts';
import { checkText, type Severity } from '../../../src/check/check-codes.ts';
import type { CheckFinding } from '../../../src/check/check-finding.ts';
import { checkProfile } from '../../../src/check/check-profile.ts';
import { type SilentRule, silentRules } from '../../../src/check/silent-rules.ts';
import type { Override } from '../../../src/profile/extend.ts';
import { pathOf, type ReadProfile, readCompiled } from '../profile/read-compiled.ts';
import type { DocumentIssue } from '../read/document-issue.ts';
import { withFloors } from './with-floors.ts';

/** A finding with the place in a file where it stands. */
export interface PlacedFinding extends DocumentIssue {
  readonly severity: Severity;
}

/** What `check` has seen of one file. */
export interface CheckedFile {
  readonly file: string;
  /** Undefined where the file is no profile. */
  readonly profile: ReadProfile | undefined;
  readonly findings: readonly PlacedFinding[];
  readonly overrides: readonly Override[];
  readonly silent: readonly SilentRule[];
}

/** Reads a profile and everything it extends, and looks through it; `others` are the files that `id@version` may mean. */
export function checkFile(file: string, others: readonly string[], day: CalendarDay): CheckedFile {
  const read = readCompiled(file, others);
  if (!read.ok) {
    const findings = withFloors(file, read.issues).map((one): PlacedFinding => ({ ...one, severity: 'error' }));
    return { file, profile: undefined, findings, overrides: [], silent: [] };
  }
  const profile = read.value;
  const findings = checkProfile(profile.profile, day).map((one) => placed(one, profile));
  return {
    file,
    profile,
    findings: findings.toSorted((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column),
    overrides: profile.overrides,
    silent: silentRules(profile.profile),
  };
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];
const rank = ({ severity }: PlacedFinding) => ORDER.indexOf(severity);

/** Whether anything is wrong with it, beyond what is only probably so. */
export function hasErrors({ findings }: Pick<CheckedFile, 'findings'>): boolean {
  return findings.some((one) => one.severity === 'error');
}

function placed({ code, severity, path, looked }: CheckFinding, { document }: ReadProfile): PlacedFinding {
  const place = { source: document.source, ...document.keyPositionOf(pathOf(path)) };
  const plain = { code, severity, ...place, path, message: checkText(code, looked) };
  return typeof looked.meant === 'string' ? { ...plain, suggestion: looked.meant } : plain;
}
