import type { Circumstances } from '../profile/rulebook.ts';
import { everySaid } from '../rule/stated.ts';
import { accessFor, type Taken, wayIn } from './access.ts';

/** Whether, by any text of the profile, consent is what lets the case in. */
export function restsOnConsent(world: Circumstances, taken: Taken): boolean {
  return everySaid(world.profile.bodies.access).some((list) =>
    accessFor(world, taken, list).some(
      (by) => by !== undefined && by !== 'arena-unknown' && wayIn(world, taken, by) === 'consent',
    ),
  );
}
