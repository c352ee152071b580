import type { Command } from '../case/case.ts';
import type { CaseState } from '../case/state.ts';
import type { Id } from '../identity/id.ts';
import { isAuthorised } from '../party/authority.ts';
import { mayUseDiscretion } from '../party/roles.ts';
import type { Profile } from '../profile/profile.ts';
import type { World } from '../profile/rulebook.ts';
import { isCoordination, meetingMeant } from './meeting.ts';

type Leading = Command<'CallMeeting' | 'HoldMeeting' | 'CancelMeeting'>;

/** A meeting as far as who leads it goes; undefined where there is none. */
export type Led = { readonly kind?: Id | undefined } | undefined;

/** The meeting a command means. Where it names none and there is none it is as if it meant the holder's: else trying would tell whether one is there. */
export function meetingLed({ meeting }: CaseState, named: Id | undefined): Led {
  return meetingMeant(meeting, named) ?? (named === undefined ? {} : undefined);
}

/** Whether it is the holder's: a coordination meeting that is there, or is to be. */
export function isTheHolders(meeting: Led): boolean {
  return meeting !== undefined && isCoordination(meeting.kind);
}

/** Whether the actor may call and lead a meeting: a coordination meeting the holder, another any professional in the case. */
export function leadsMeeting(world: World, meeting: Led): boolean {
  return isAuthorised(world, { by: isTheHolders(meeting) ? 'holder' : 'professional' }) === true;
}

/** Whether the actor may be told that a meeting is not there, or already so; whoever could not lead one is only told that. */
export function mayBeTold(command: Leading, state: CaseState, profile: Profile): boolean {
  const { day, actor, onBehalfOf, discretion } = command;
  const world: World = { state, profile, day, actor, onBehalfOf, discretion };
  if (mayUseDiscretion(world)) return true;
  return leadsMeeting(world, command.type === 'CallMeeting' ? command : meetingLed(state, command.meeting));
}
