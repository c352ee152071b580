import type { Actor } from '../identity/actor.ts';
import { actsAs } from '../party/roles.ts';
import type { Profile } from '../profile/profile.ts';

/**
 * Whether someone may see the recorded facts of a case as they are stored. The history tells of withheld concerns, so nobody may but those
 * who keep or carry it: roles that act as `archivist` or `system`. Everybody else has the view, which is cut to what they may see.
 */
export function mayReadHistory(actor: Actor, profile: Profile): boolean {
  const core = actsAs(profile, actor.role);
  return core === 'archivist' || core === 'system';
}
