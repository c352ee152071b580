import type { Stamp } from '../identity/actor.ts';
import { speaker } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import type { Authority } from '../party/authority.ts';
import { isEmployee } from '../party/roles.ts';
import type { Profile } from '../profile/profile.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import type { AgreementSlice, Word } from './agreement.ts';

/**
 * Whose word it is: an employee who speaks for nobody else speaks for their own service; anyone else for themselves; and a professional on
 * someone's behalf records what that person said.
 */
export function authorityToSay(command: Stamp, profile: Profile): Authority {
  return speaksForService(command, profile) ? { by: 'professional' } : { by: 'person', person: speaker(command) };
}

/** Who said it, and for which service, as the facts carry it. */
export function saidBy(
  command: Stamp,
  profile: Profile,
  service: Id | undefined,
): { readonly by: Id; readonly service?: Id } {
  const by = speaker(command);
  return service !== undefined && speaksForService(command, profile) ? { by, service } : { by };
}

function speaksForService({ actor, onBehalfOf }: Stamp, profile: Profile): boolean {
  return onBehalfOf === undefined && isEmployee(profile, actor);
}

/** The latest word of someone about something. */
export function wordOf(
  slice: { readonly words: Readonly<AgreementSlice['words']> },
  about: Id,
  by: Id,
): Word | undefined {
  return slice.words.find((one) => one.about === about && one.by === by);
}

/** What the engine itself asks agreement of now: to start help, or, while a log is open, to close it. */
export function agreedUpon({ state }: Pick<Circumstances, 'state'>) {
  const about: Id = state.log.open === undefined ? 'start-measures' : 'close';
  return [{ about, with: { about } }];
}
