import type { CommandType } from '../case/case.ts';
import { idFault } from '../identity/id.ts';
import { doors } from '../registry/doors.ts';
import type { Finding } from '../rule/finding.ts';
import type { Verdict } from '../rule/verdict.ts';
import type { Answer } from './answer.ts';

/** One decision as an observer is told of it: codes and ids only, no contents, no field of the command, nobody's name. */
export interface DecisionRecord {
  readonly type: CommandType | 'unknown';
  readonly outcome: Answer['outcome'];
  /** The strongest verdict, where rules were asked. */
  readonly verdict: Verdict | undefined;
  /** Rules that gave a finding. */
  readonly rules: readonly string[];
  /** Rules of those that stopped the command. */
  readonly stoppedBy: readonly string[];
  /** Codes of what was invalid. */
  readonly issues: readonly string[];
  readonly caseId: string | undefined;
  /** Version of the case after the decision, where the decision tells. */
  readonly version: number | undefined;
}

/** Hears of every decision, the refused and the malformed among them. What it throws is dropped: it never breaks a command. */
export type Observer = (decision: DecisionRecord) => unknown;

/** Tells the observer, and shields the command from it. */
export function tell(observer: Observer | undefined, commandJson: unknown, answer: Answer): void {
  if (observer === undefined) return;
  try {
    // An observer may be async: its rejection is as little the command's concern as what it throws.
    Promise.resolve(observer(recordOf(commandJson, answer))).catch(() => undefined);
  } catch {
    // An observer watches; the command is answered all the same.
  }
}

function recordOf(commandJson: unknown, answer: Answer): DecisionRecord {
  const said = typeof commandJson === 'object' && commandJson !== null ? commandJson : {};
  const type = 'type' in said && typeof said.type === 'string' ? said.type : '';
  const caseId = 'caseId' in said && idFault(said.caseId) === null ? String(said.caseId) : undefined;
  const findings: readonly Finding[] = 'findings' in answer ? answer.findings : [];
  return {
    type: doors.get(type)?.command ?? 'unknown',
    outcome: answer.outcome,
    verdict: verdictOf(answer),
    rules: findings.map((one) => one.rule),
    stoppedBy:
      answer.outcome === 'refused'
        ? findings.filter((one) => one.verdict === answer.verdict && !one.answered).map((one) => one.rule)
        : [],
    issues: answer.outcome === 'invalid' ? answer.issues.map((one) => one.code) : [],
    caseId,
    version: 'version' in answer ? answer.version : undefined,
  };
}

function verdictOf(answer: Answer): Verdict | undefined {
  if (answer.outcome === 'refused') return answer.verdict;
  return answer.outcome === 'accepted' ? 'permitted' : undefined;
}
