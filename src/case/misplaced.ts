import { isCalendarDay } from '../calendar/day.ts';
import type { Profile } from '../profile/profile.ts';
import type { Command, CommandType } from './case.ts';
import type { Door } from './door.ts';
import type { Issue } from './issue.ts';
import type { CaseState } from './state.ts';

/** Why a command cannot be put to its door at all: it is no whole command, has no case, comes before the history, or under other rules than the case keeps. */
export function misplaced(
  command: Command,
  state: CaseState,
  profile: Profile,
  door: Door<CommandType>,
): Issue | undefined {
  if (!isCalendarDay(command.day)) return { code: 'not-a-day', path: 'day' };
  if (typeof command.commandId !== 'string') return { code: 'missing', path: 'commandId' };
  if (typeof command.actor?.id !== 'string' || typeof command.actor.role !== 'string')
    return { code: 'missing', path: 'actor' };
  if (state.version === 0) return door.opensCase ? undefined : { code: 'no-such-case', path: 'caseId' };
  if (state.latestDay !== undefined && command.day < state.latestDay)
    return { code: 'day-before-history', path: 'day' };
  return isPinned(state, profile) || door.underOtherProfile ? undefined : { code: 'other-profile', path: '' };
}

function isPinned(state: CaseState, profile: Profile): boolean {
  return state.pinned.id === profile.id && state.pinned.version === profile.version;
}
