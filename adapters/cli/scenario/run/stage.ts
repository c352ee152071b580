import type { CaseEvent } from '../../../../src/case/case.ts';
import type { Profile } from '../../../../src/profile/profile.ts';
import type { Step } from '../scenario.ts';
import type { CaseInPlay } from './case-in-play.ts';
import type { CommandJson } from './command-of.ts';

/** What one step stands on. */
export interface Stage {
  readonly step: Step;
  readonly inPlay: CaseInPlay;
  /** Undefined where the step is a check. */
  readonly command: CommandJson | undefined;
  /** The profile it is judged under. */
  readonly profile: Profile;
  /** What the runner recorded before the step. */
  readonly noted: readonly CaseEvent[];
}

/** The stage of a command. */
export type CommandStage = Stage & { readonly command: CommandJson };

export function hasCommand(stage: Stage): stage is CommandStage {
  return stage.command !== undefined;
}
