import { BTI_TEAM, TEAM, unanswered } from '../body/body.ts';
import type { Id } from '../identity/id.ts';
import { actsAs } from '../party/roles.ts';
import { everySaid } from '../rule/stated.ts';
import type { Profile } from './profile.ts';
import type { Circumstances } from './rulebook.ts';

/** Something a case stands on that another version does not have, with the concerns that tell of it. */
export interface LeftBehind {
  readonly id: Id;
  readonly concerns: readonly Id[];
}

/** A body the case is with (taken there and not answered, or put together for it) that the old version states and the new one does not. */
export function bodyLeftBehind({ state, profile }: Circumstances, old: Profile): LeftBehind | undefined {
  const gone = (body: Id) => bodiesOf(old).has(body) && !bodiesOf(profile).has(body);
  const open = unanswered(state.body).filter((one) => gone(one.body));
  const [first] = open;
  if (first !== undefined) return { id: first.body, concerns: open.flatMap((one) => one.concern ?? []) };
  const team = [...state.body.teams.keys()].find(gone);
  return team === undefined ? undefined : { id: team, concerns: [] };
}

function bodiesOf({ bodies }: Profile): ReadonlySet<Id> {
  const named = [bodies.list, bodies.access, bodies.composed].flatMap((one) =>
    everySaid<readonly { readonly body: Id }[]>(one).flat(),
  );
  return new Set([TEAM, BTI_TEAM, ...named.map((one) => one.body)]);
}

/** The role of the one who holds the baton, or is offered it, where it opens something under the old version and nothing under the new. */
export function roleLeftBehind({ state, profile }: Circumstances, old: Profile): Id | undefined {
  const people = [state.baton.holder, state.baton.offer?.to].filter((one) => one !== undefined);
  const roles = people.flatMap((one) => state.party.professionals.get(one)?.role ?? []);
  return roles.find((role) => actsAs(old, role) !== undefined && actsAs(profile, role) === undefined);
}
