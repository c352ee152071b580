import type { CalendarDay } from '../../../../src/calendar/day.ts';
import type { CaseEvent } from '../../../../src/case/case.ts';
import type { DutyOwed } from '../../../../src/case/deadlines-for.ts';
import type { Decision } from '../../../../src/case/decision.ts';
import type { Issue } from '../../../../src/case/issue.ts';
import type { Notice } from '../../../../src/notice/notice.ts';
import type { Profile } from '../../../../src/profile/profile.ts';
import type { Finding } from '../../../../src/rule/finding.ts';
import type { Outcome } from '../schema/step.schema.ts';

/** How a command was judged, and what came of it. */
export interface Judged {
  readonly outcome: Outcome;
  readonly decision: Decision;
  readonly day: CalendarDay;
  /** The rules it was judged by. */
  readonly profile: Profile;
  /** Facts recorded, or of a question those that would have been. */
  readonly recorded: readonly CaseEvent[];
  /** Duties that stand after and did not stand before. */
  readonly duties: readonly DutyOwed[];
  /** Notices the facts give rise to. */
  readonly notices: readonly Notice[];
}

/** The findings of a decision; none where the command was malformed. */
export function findingsOf(decision: Decision): readonly Finding[] {
  return decision.outcome === 'invalid' ? [] : decision.findings;
}

/** What was malformed. */
export function issuesOf(decision: Decision): readonly Issue[] {
  return decision.outcome === 'invalid' ? decision.issues : [];
}

/** The findings that stopped a command: those of the strongest verdict that nobody answered for. */
export function reasonsOf(decision: Decision): readonly Finding[] {
  if (decision.outcome !== 'refused') return [];
  return decision.findings.filter((one) => one.verdict === decision.verdict && one.answered === undefined);
}
