import type { CaseEvent } from '../../../../src/case/case.ts';
import type { CaseState } from '../../../../src/case/state.ts';
import type { Profile } from '../../../../src/profile/profile.ts';
import type { Judged } from '../expect/judged.ts';
import type { Mismatch } from '../expect/mismatch.ts';
import type { Scenario, Step } from '../scenario.ts';
import type { CommandJson } from './command-of.ts';

/** An expectation that was not met, and the step whose it is. */
export interface Failure extends Mismatch {
  readonly step: Step;
  /** The rules it was judged by. */
  readonly profile: Profile;
}

/** What happened at one step. */
export interface StepRun {
  readonly step: Step;
  readonly caseName: string;
  readonly kind: 'carried-out' | 'asked' | 'checked';
  readonly command: CommandJson | undefined;
  readonly judged: Judged | undefined;
  /** What the runner itself recorded first: the case opened, people made known. */
  readonly noted: readonly CaseEvent[];
  readonly before: CaseState;
  readonly after: CaseState;
  readonly profile: Profile;
  readonly failures: readonly Failure[];
}

/** One story told to its end under one profile. */
export interface ScenarioRun {
  readonly scenario: Scenario;
  /** Name of the profile it was run under. */
  readonly under: string;
  readonly steps: readonly StepRun[];
  readonly failures: readonly Failure[];
}
