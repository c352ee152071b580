import { serviceInCharge } from '../party/roles.ts';
import type { World } from '../profile/rulebook.ts';
import { kinship } from './kinship.ts';

/**
 * Whether someone answers for the follow-up, with or without a consent: of the service of the holder, before one of the concern's, or a leader
 * in the case. They have to know whether something has been said before they say it.
 */
export function followsUp(world: World): boolean {
  const { service } = world.actor;
  return (
    kinship(world) === 'leader' || (isInService(world) && service !== undefined && service === serviceInCharge(world))
  );
}

function isInService(world: World): boolean {
  return kinship(world) === 'colleague' || kinship(world) === 'consented-colleague';
}
