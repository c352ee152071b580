import type { Command } from '../case/case.ts';
import type { Issue } from '../case/issue.ts';
import type { CaseState } from '../case/state.ts';
import type { Id } from '../identity/id.ts';
import { isEmployee } from '../party/roles.ts';
import type { World } from '../profile/rulebook.ts';
import { type Concern, concernMeant } from './concern.ts';

type Naming = Command<'ConcretiseConcern' | 'ShareConcern' | 'ReclassifyConcern' | 'ConcludeConcern'>;

/** The concern a command is about, to ask a rule of; undefined where it names none there is. */
export function meant(command: Naming, { concern }: CaseState): Concern | undefined {
  return concernMeant(concern, command.concern);
}

/** Says that a command names no concern of the case, or that several could be meant. */
export function lacksConcern(command: Naming, state: CaseState): readonly Issue[] {
  return meant(command, state) === undefined ? [{ code: 'no-such-concern', path: 'concern' }] : [];
}

/** The employee's own service, as a fact carries it. */
export function ownService({ actor, profile }: World): { readonly service?: Id } {
  return actor.service === undefined || !isEmployee(profile, actor) ? {} : { service: actor.service };
}
