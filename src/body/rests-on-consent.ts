import type { Circumstances } from '../profile/rulebook.ts';
import { differs } from '../rule/stated.ts';
import { accessFor, type BodyAccess, type Taken, wayIn } from './access.ts';

/** Whether, by any text of the profile, consent is what lets the case in. */
export function restsOnConsent(world: Circumstances, taken: Taken): boolean {
  const { access } = world.profile.bodies;
  if (access === undefined) return false;
  const lists: readonly (readonly BodyAccess[])[] = differs(access)
    ? access.readings.map((one) => one.is)
    : [access.is];
  return lists.some((list) =>
    accessFor(world, taken, list).some(
      (by) => by !== undefined && by !== 'arena-unknown' && wayIn(world, taken, by) === 'consent',
    ),
  );
}
