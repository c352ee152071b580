import type { Id } from '../identity/id.ts';
import type { World } from '../profile/rulebook.ts';
import type { Owed } from '../rule/rule.ts';
import { serviceInCharge } from './roles.ts';

type Who = Owed['who'];

/** The leader of a service; of none in particular where no service is known. */
export function leaderOf(service: Id | undefined): Who {
  return service === undefined ? { role: 'leader' } : { leaderOf: service };
}

/** The leader of the service in charge; while none is, a leader. */
export function leaderInCharge(world: Pick<World, 'state'>): Who {
  return leaderOf(serviceInCharge(world));
}

/** The holder; without one, the leader of the service in charge. */
export function holderElseLeader(world: Pick<World, 'state'>): Who {
  return world.state.baton.holder ?? leaderInCharge(world);
}
