import type { Id } from '../identity/id.ts';
import type { World } from '../profile/rulebook.ts';
import { actsAs } from './roles.ts';

/**
 * What the one who acts is to the case: the subject, a guardian or a representative by what the case knows; else what their role acts as;
 * else another adult. It tells who says something, and opens nothing.
 */
export function capacityOf(world: Pick<World, 'state' | 'profile' | 'actor'>): Id {
  const { state, profile, actor } = world;
  if (actor.id === state.subject.person || actor.role === 'subject') return 'subject';
  if (state.party.guardians.has(actor.id)) return 'guardian';
  if (state.party.representatives.has(actor.id)) return 'representative';
  return actsAs(profile, actor.role) ?? 'other-adult';
}
