import type { Id } from '../identity/id.ts';
import { actsAs } from '../party/roles.ts';
import type { World } from '../profile/rulebook.ts';
import type { BodyEntry } from './as-stated.ts';

/** Fixed members of a body, services or roles, of whom it is not recorded that anyone came. None where the text names none. */
export function absentFrom(
  world: Pick<World, 'state' | 'profile'>,
  { fixed }: Pick<BodyEntry, 'fixed'>,
  attended: readonly Id[],
): readonly Id[] {
  if (fixed === undefined || fixed === 'unnamed') return [];
  const came = new Set(attended.flatMap((one) => [one, ...standsFor(world, one)]));
  return fixed.filter((one) => !came.has(one));
}

/** What someone who works with the case comes as: their service, and the role they have, core or local. */
function standsFor({ state, profile }: Pick<World, 'state' | 'profile'>, person: Id): readonly Id[] {
  const { service, role } = state.party.professionals.get(person) ?? {};
  const core = role === undefined ? undefined : actsAs(profile, role);
  return [service, role, core].filter((one) => one !== undefined);
}
