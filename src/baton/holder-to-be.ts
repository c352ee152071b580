import type { CaseState } from '../case/state.ts';
import type { Id } from '../identity/id.ts';
import type { LevelCommands } from '../level/level.ts';

/** Someone as they are registered in the case. */
export interface Registered {
  readonly person: Id;
  readonly role: Id | undefined;
  readonly service: Id | undefined;
}

/** A person with the role and service they are registered with. */
export function registered({ party }: CaseState, person: Id): Registered {
  const known = party.professionals.get(person);
  return { person, role: known?.role, service: known?.service };
}

/** At a move to another level: the one an open offer goes to, else a holder who is to hold on there. */
export function holderOnNewLevel(
  state: CaseState,
  { to, holder }: LevelCommands['ChangeLevel'],
): (Registered & { readonly movesTo: Id }) | undefined {
  const { baton, level } = state;
  const person = baton.offer?.to ?? (holder === 'keep' ? baton.holder : undefined);
  return person === undefined || to === level.level ? undefined : { movesTo: to, ...registered(state, person) };
}
