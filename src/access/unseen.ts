import type { Asking } from '../agreement/agreement.ts';
import type { Look } from '../content/look.ts';
import type { Id } from '../identity/id.ts';
import { followsUp } from '../log/follows-up.ts';
import { kinship } from '../log/kinship.ts';
import type { World } from '../profile/rulebook.ts';
import { lookAtConcern, lookAtSending } from './looks.ts';
import { goalsFor, measuresFor, meetingsFor } from './seen/records.ts';
import { sight } from './sight.ts';

/** Whether an id is that of a concern, goal, measure, meeting, route or asking of the case that one person does not see: it is left out of what is explained to them. */
export function isUnseen(world: World, id: Id): boolean {
  const { concern, measure, meeting, route } = world.state;
  const may = (what: Look) => sight(world.state, world.actor, what, world.day, world.profile).may;
  const isOne = (one: { readonly id: Id }) => one.id === id;
  const about = concern.concerns.get(id);
  if (about !== undefined) return !may(lookAtConcern(id, about.service));
  const sent = route.routes.get(id);
  if (sent !== undefined) return !may(lookAtSending('route', sent.concern));
  const asking = world.state.agreement.askings.get(id);
  if (asking !== undefined) return !knowsOfAsking(world, asking);
  if (measure.measures.has(id)) return !measuresFor(world, may).some(isOne);
  if (measure.goals.has(id)) return !goalsFor(world, may).some(isOne);
  return meeting.meetings.has(id) && !meetingsFor(world, may).some(isOne);
}

/** What one of the family has asked for is known to them, to those who read with a consent, and to those who answer for the follow-up. */
function knowsOfAsking(world: World, { by }: Asking): boolean {
  return by === world.actor.id || kinship(world) === 'consented-colleague' || followsUp(world);
}
