import type { Looked } from '../rule/finding.ts';
import { type CheckCode, checkCodes, type Severity } from './check-codes.ts';

/** Something `check` has seen in a profile that parses: where it stands, how grave it is, and what was looked at. */
export interface CheckFinding {
  readonly code: CheckCode;
  readonly severity: Severity;
  /** `moves.is[2].when`: keys and places in lists; empty for the profile as a whole. */
  readonly path: string;
  readonly looked: Looked;
}

/** A finding, as grave as its code is. */
export function found(code: CheckCode, path: string, looked: Looked = {}): CheckFinding {
  return { code, severity: checkCodes[code].severity, path, looked };
}
