import type { Id } from '../identity/id.ts';
import { kinship } from '../log/kinship.ts';
import { isEmployeeHere } from '../party/roles.ts';
import type { World } from '../profile/rulebook.ts';
import { stops } from '../rule/verdict.ts';
import { lookAtConcern } from './looks.ts';
import { sight } from './sight.ts';

/**
 * Whether someone may be told that a finding or a duty rests on a concern: whoever may see the concern, and, without seeing anything of it, the
 * holder and the leaders, who have to decide. Nobody it is kept from.
 */
export function knowsOf(world: World, concern: Id): boolean {
  const { state, actor, day, profile } = world;
  const { may, findings } = sight(
    state,
    actor,
    lookAtConcern(concern, state.concern.concerns.get(concern)?.service),
    day,
    profile,
  );
  if (may || findings.some((one) => stops(one.verdict))) return may;
  return isEmployeeHere(world) && (state.baton.holder === actor.id || kinship(world) === 'leader');
}
