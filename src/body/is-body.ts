import type { Id } from '../identity/id.ts';
import type { Profile } from '../profile/profile.ts';
import { everySaid } from '../rule/stated.ts';
import { BTI_TEAM, TEAM } from './body.ts';

type Describing = Pick<Profile, 'bodies' | 'triedFirst'>;

/** Whether this is the id of a body: one every profile has, or one any text of this one describes. */
export function isBody(profile: Describing, id: Id): boolean {
  const lists = [...everySaid(profile.bodies.list), ...everySaid(profile.triedFirst)];
  const isListed = lists.some((list) => list.some((one) => one.body === id));
  return id === TEAM || id === BTI_TEAM || isListed || statesAccess(profile, id) || isComposedAsStated(profile, id);
}

/** Whether any text of the profile says how a body is put together. */
export function isComposedAsStated({ bodies }: Describing, body: Id): boolean {
  return everySaid(bodies.composed).some((list) => list.some((one) => one.body === body));
}

/** Whether any text of the profile says what lets a case in to a body. */
export function statesAccess({ bodies }: Describing, body: Id): boolean {
  return everySaid(bodies.access).some((list) => list.some((one) => one.body === body));
}
