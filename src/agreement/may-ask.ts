import { isPersonInCase, isProfessionalParty } from '../party/roles.ts';
import type { World } from '../profile/rulebook.ts';

/** Whether the one who acts asks as one of the family, or is a professional in the case who records what one of the family asks. */
export function mayAsk(world: World): boolean {
  const who = world.onBehalfOf ?? world.actor.id;
  if (!isPersonInCase(world, who)) return false;
  return who === world.actor.id || isProfessionalParty(world);
}
