import type { Discretion } from '../identity/actor.ts';
import type { Finding } from '../rule/finding.ts';
import type { Stopping } from '../rule/verdict.ts';
import type { CaseEvent } from './case.ts';
import type { Recorded } from './door.ts';
import type { Issue } from './issue.ts';

/** Carried out: the facts to record, none where it was already so, and every rule's finding, advice among them. */
export interface Accepted {
  readonly outcome: 'accepted';
  readonly events: readonly CaseEvent[];
  readonly findings: readonly Finding[];
}

/** Not carried out. `verdict` is the strongest that stands; `findings` are all of them, never only the first. */
export interface Refused {
  readonly outcome: 'refused';
  readonly verdict: Stopping;
  readonly findings: readonly Finding[];
}

/** Not a command about this case: it names what the case does not have, or is malformed. No verdict, nothing recorded. */
export interface Invalid {
  readonly outcome: 'invalid';
  readonly issues: readonly Issue[];
}

/** What became of a command. */
export type Decision = Accepted | Refused | Invalid;

/** What a door says to a command: whom it lets through, it tells what is to be recorded. */
export type Answer = LetThrough | Refused | Invalid;

/** Let through, with what is to be recorded once it is carried out. */
export interface LetThrough {
  readonly outcome: 'let-through';
  readonly facts: readonly Recorded[];
  readonly findings: readonly Finding[];
  /** The discretion that was needed. */
  readonly used: Discretion | undefined;
}

/** Carried out, with what is to be recorded. */
export const accepted = (events: readonly CaseEvent[], findings: readonly Finding[]): Accepted => ({
  outcome: 'accepted',
  events,
  findings,
});
/** Stopped, with all that was said. */
export const refusal = (verdict: Stopping, findings: readonly Finding[]): Refused => ({
  outcome: 'refused',
  verdict,
  findings,
});
/** No command about this case, for one reason. */
export const invalid = (issue: Issue): Invalid => ({ outcome: 'invalid', issues: [issue] });
