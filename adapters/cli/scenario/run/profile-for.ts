import type { CommandType } from '../../../../src/case/case.ts';
import type { Door } from '../../../../src/case/door.ts';
import type { CaseState } from '../../../../src/case/state.ts';
import { isInForce } from '../../../../src/profile/in-force.ts';
import type { Profile } from '../../../../src/profile/profile.ts';
import { doors } from '../../../../src/registry/doors.ts';
import type { Scenario } from '../scenario.ts';
import type { CommandJson } from './command-of.ts';

/** What of a command tells which profile it is judged under. */
type Asked = Pick<CommandJson, 'type' | 'day'> & { readonly profile?: unknown; readonly version?: unknown };

/**
 * The profile a command is judged under: the one the case keeps; for a command that opens a case the one it names, else the one the story
 * is told under; for one that moves the case to another version, that version.
 */
export function profileFor(scenario: Scenario, under: string, state: CaseState, command?: Asked): Profile {
  const kept = keptBy(scenario, under, state);
  if (command === undefined) return kept;
  if (state.version === 0 && says(command.type, 'opensCase')) return opening(scenario, kept, command);
  if (!says(command.type, 'underOtherProfile')) return kept;
  return { ...named(scenario, kept, command), replaces: kept };
}

/** Whether the door of a command says this of it. */
export function says(command: string, what: 'opensCase' | 'underOtherProfile'): boolean {
  const door: Pick<Door<CommandType>, 'command' | typeof what> | undefined = doors.get(command);
  return door?.[what] === true;
}

function keptBy({ profiles, given }: Scenario, under: string, { pinned }: CaseState): Profile {
  const all = [...profiles.values()];
  const kept = all.find((one) => one.id === pinned.id && one.version === pinned.version);
  const profile = kept ?? profiles.get(given?.keys.profile ?? under) ?? profiles.get(under);
  if (profile === undefined) throw new Error('a story without a profile');
  return profile;
}

/** Other versions of the story that are in force the same day stand beside the one chosen; those it is only run under do not. */
function opening(scenario: Scenario, begins: Profile, command: Asked): Profile {
  const chosen = named(scenario, begins, command);
  const ran = new Set(scenario.run.length > 1 ? scenario.run.map((name) => scenario.profiles.get(name)) : []);
  const beside = [...scenario.profiles.values()].filter(
    (one) => one.id === chosen.id && one.version !== chosen.version && !ran.has(one) && isInForce(one, command.day),
  );
  return { ...chosen, inForceBeside: [...new Set(beside.map((one) => one.version))] };
}

function named({ profiles }: Scenario, otherwise: Profile, { profile, version }: Asked): Profile {
  const id = typeof profile === 'string' ? profile : otherwise.id;
  const fitting = [...profiles.values()].filter((one) => one.id === id && (version ?? one.version) === one.version);
  return fitting.includes(otherwise) ? otherwise : (fitting[0] ?? otherwise);
}
