import type { CaseEvent, Command } from '../../src/case/case.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { batonInvariants } from './baton-invariants.ts';
import { consentInvariants } from './consent-invariants.ts';
import { logInvariants } from './log-invariants.ts';
import { safetyInvariants } from './safety-invariants.ts';
import type { Place } from './world.ts';

/** One accepted command: the case before and after, and what was recorded. */
export interface Step {
  readonly before: CaseState;
  readonly after: CaseState;
  readonly command: Command;
  readonly events: readonly CaseEvent[];
  readonly profile: Profile;
}

/** Something that holds always: of every step that changes anything, of every state, or of both. Each tells whether it does. */
export interface Invariant {
  readonly title: string;
  readonly step?: (step: Step) => boolean;
  readonly state?: (place: Place, profile: Profile) => boolean;
}

/** Everything that is held against every step and every state. Written from the specification, not from the rules. */
export const invariants: readonly Invariant[] = [
  ...consentInvariants,
  ...batonInvariants,
  ...logInvariants,
  ...safetyInvariants,
];
