import type { CalendarDay } from '../calendar/day.ts';
import type { Command, CommandType } from '../case/case.ts';
import type { Door } from '../case/door.ts';
import type { Issue } from '../case/issue.ts';
import type { CaseState } from '../case/state.ts';
import type { Envelope } from '../port/case-store.ts';
import { isInForce, isLaterThan } from '../profile/in-force.ts';
import type { Profile } from '../profile/profile.ts';
import { doors } from '../registry/doors.ts';
import { canonicalJson } from './canonical-json.ts';
import { digestOf } from './digest.ts';
import { StafettError } from './stafett-error.ts';

/** The rules a command is judged under, or why they cannot be told. */
export type Chosen = { readonly profile: Profile } | { readonly issue: Issue };

/** Every version of the municipality's rules that the engine was given. */
export interface ProfileShelf {
  /** The rules for one command: those the case keeps; for the first command those it names, else the only ones in force; for an adoption those adopted. */
  forCommand(command: Command, state: CaseState, day: CalendarDay): Chosen;
  /** The rules a case keeps. Throws `profile-not-loaded` where the engine was not given them. */
  pinnedBy(state: CaseState): Profile;
  /** How an envelope names a profile, with the digest of all it says. */
  stampOf(profile: Profile): Promise<Envelope['profile']>;
}

/** @throws StafettError `no-profile` or `profile-twice`. */
export function profileShelf(profiles: readonly Profile[]): ProfileShelf {
  const first = profiles[0];
  if (first === undefined) throw new StafettError('no-profile', 'an engine needs the rules of its municipality');
  const byName = new Map(profiles.map((one) => [keyOf(one), one]));
  if (byName.size < profiles.length)
    throw new StafettError('profile-twice', 'two profiles have the same id and version');
  const digests = new Map<Profile, Promise<string>>();
  const pinnedBy = (state: CaseState) => mustHave(byName, state);
  return {
    pinnedBy,
    forCommand(command, state, day) {
      if (state.version === 0) return says(command, 'opensCase') ? opening(command, profiles, day) : { profile: first };
      if (!says(command, 'underOtherProfile')) return { profile: pinnedBy(state) };
      const chosen = named(command, ofTheCase(profiles, state), day);
      return 'issue' in chosen ? chosen : { profile: { ...chosen.profile, replaces: pinnedBy(state) } };
    },
    async stampOf(profile) {
      // What was picked along with it for one command is no part of what the profile says.
      const kept = byName.get(keyOf(profile)) ?? profile;
      const digest = digests.get(kept) ?? digestOf(canonicalJson(kept));
      digests.set(kept, digest);
      return { id: kept.id, version: kept.version, digest: await digest };
    },
  };
}

function keyOf({ id, version }: { readonly id: string; readonly version: string }): string {
  return `${id}/${version}`; // no id holds a slash
}

function mustHave(byName: ReadonlyMap<string, Profile>, { pinned }: CaseState): Profile {
  const { id, version } = pinned;
  const found = id === undefined || version === undefined ? undefined : byName.get(keyOf({ id, version }));
  if (found === undefined)
    throw new StafettError('profile-not-loaded', 'the engine was not given the rules this case keeps');
  return found;
}

/** Whether the command's door says this of it. */
function says({ type }: Command, what: 'opensCase' | 'underOtherProfile'): boolean {
  const door: Pick<Door<CommandType>, 'command' | typeof what> | undefined = doors.get(type);
  return door?.[what] === true;
}

/** A case moves between versions of one profile; to move to another municipality's it is closed and begun anew. */
function ofTheCase(profiles: readonly Profile[], { pinned }: CaseState): readonly Profile[] {
  return profiles.filter((one) => one.id === pinned.id);
}

function named(command: Command, profiles: readonly Profile[], day: CalendarDay): Chosen {
  const [id, version] = [wordOf(command, 'profile'), wordOf(command, 'version')];
  const meant = profiles.filter((one) => (id ?? one.id) === one.id && (version ?? one.version) === one.version);
  if (meant.length === 0)
    return { issue: { code: 'no-such-profile', path: version === undefined ? 'profile' : 'version' } };
  const said = id !== undefined || version !== undefined;
  const only = said ? onlyOf(meant) : undefined;
  return only === undefined ? inForceOf(meant, day) : { profile: withOthers(only, profiles, day) };
}

/** A concern is recorded whatever rules it names; where those are not in force and one version of them is, the case keeps that one. */
function opening(command: Command, profiles: readonly Profile[], day: CalendarDay): Chosen {
  const chosen = named(command, profiles, day);
  if ('issue' in chosen || command.type !== 'RaiseConcern' || isInForce(chosen.profile, day)) return chosen;
  const { id } = chosen.profile;
  const only = onlyOf(profiles.filter((one) => one.id === id && isInForce(one, day)));
  return only === undefined ? chosen : { profile: only };
}

/** One that was named and is not in force, with those of the same municipality that are. */
function withOthers(named: Profile, profiles: readonly Profile[], day: CalendarDay): Profile {
  if (isInForce(named, day)) return named;
  const beside = profiles.filter((one) => one.id === named.id && isInForce(one, day)).map((one) => one.version);
  return beside.length === 0 ? named : { ...named, inForceBeside: beside };
}

/**
 * The latest in force that day, with the others in force beside it, so that the rules can ask a person; where none is in force the latest
 * there is, for the rules to say so. Of several profiles nobody can choose but the command.
 */
function inForceOf(profiles: readonly Profile[], day: CalendarDay): Chosen {
  const inForce = profiles.filter((one) => isInForce(one, day));
  const [latest, ...others] = (inForce.length > 0 ? inForce : [...profiles]).sort((a, b) =>
    isLaterThan(a, b) ? -1 : 1,
  );
  if (latest === undefined || others.some((one) => one.id !== latest.id))
    return { issue: { code: 'profile-not-named', path: 'profile' } };
  const beside = inForce.filter((one) => one !== latest).map((one) => one.version);
  return { profile: beside.length === 0 ? latest : { ...latest, inForceBeside: beside } };
}

function onlyOf(profiles: readonly Profile[]): Profile | undefined {
  return profiles.length === 1 ? profiles[0] : undefined;
}

/** A field that only some commands have, as the schema of those that have it says: a word. */
function wordOf(command: Command, field: 'profile' | 'version'): string | undefined {
  const value: unknown = field in command ? Object.entries(command).find(([key]) => key === field)?.[1] : undefined;
  return typeof value === 'string' ? value : undefined;
}
