import type { Accepted, Invalid, Refused } from '../case/decision.ts';
import type { Issue } from '../case/issue.ts';
import type { Finding } from '../rule/finding.ts';

/** Carried out and written; without events it was already so, and nothing was written. */
export interface Carried extends Accepted {
  /** Version of the case after the command. */
  readonly version: number;
}

/** The same person has sent this command id before; nothing was written now. */
export interface Repeated {
  readonly outcome: 'repeated';
  /** Version the command brought the case to when it was carried out. */
  readonly version: number;
}

/** Others wrote to the case each time it was tried. Nothing was written; it may be sent again. */
export interface Conflict {
  readonly outcome: 'conflict';
}

/** An answer as it was judged, beside the findings as the one who asked may see them. */
export type Judged<A> = A & { readonly asSeen?: readonly Finding[] };

/** The answer as it is handed out: findings cut to the one who asked. */
export function asSeen(judged: Judged<Answer>): Answer {
  const { asSeen: seen, ...answer } = judged;
  return seen === undefined || !('findings' in answer) ? answer : { ...answer, findings: seen };
}

/** How the engine answers a command. */
export type Answer = Carried | Refused | Invalid | Repeated | Conflict;

/** An answer that names what is wrong with the command. */
export function invalid(...issues: readonly Issue[]): Invalid {
  return { outcome: 'invalid', issues };
}
