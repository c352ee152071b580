import type { Command } from '../case/case.ts';
import type { CaseState } from '../case/state.ts';
import type { Id } from '../identity/id.ts';
import { isAuthorised } from '../party/authority.ts';
import { isProfessionalParty, mayUseDiscretion } from '../party/roles.ts';
import type { Profile } from '../profile/profile.ts';
import type { World } from '../profile/rulebook.ts';
import { isCoordination, meetingMeant } from './meeting.ts';

type Leading = Command<'CallMeeting' | 'HoldMeeting' | 'CancelMeeting'>;

/** Whether the actor may call and lead a meeting of a kind: a coordination meeting the holder, another any professional in the case. */
export function leadsMeeting(world: World, kind: Id | undefined): boolean {
  return isAuthorised(world, { by: isCoordination(kind) ? 'holder' : 'professional' }) === true;
}

/** Whether the actor may be told that a meeting is not there, or already so; whoever could not lead one is only told that. */
export function mayBeTold(command: Leading, state: CaseState, profile: Profile): boolean {
  const { day, actor, onBehalfOf, discretion } = command;
  const world: World = { state, profile, day, actor, onBehalfOf, discretion };
  if (mayUseDiscretion(world)) return true;
  if (command.type === 'CallMeeting') return leadsMeeting(world, command.kind);
  const meeting = meetingMeant(state.meeting, command.meeting);
  return meeting === undefined ? isProfessionalParty(world) : leadsMeeting(world, meeting.kind);
}
