import type { Id } from '../identity/id.ts';
import { capacityOf } from '../party/capacity.ts';
import { holdsOneOf, isEmployee, isPersonInCase } from '../party/roles.ts';
import type { World } from '../profile/rulebook.ts';

/** The word for the holder, beside core and local roles. */
const HOLDER_WORD: Id = 'holder';

/**
 * Whether the one who acts, or on whose behalf it is done, is among those a text names: as the subject, a guardian or a representative by what the case knows, never by what
 * they say; as the holder; as the coordinator; or by a role someone employed has.
 */
export function isNamedAmong(world: World, named: readonly Id[]): boolean {
  const { state, profile, actor, onBehalfOf } = world;
  const speaker = { ...actor, id: onBehalfOf ?? actor.id };
  if (isPersonInCase(world, speaker.id)) return named.includes(capacityOf({ state, profile, actor: speaker }));
  if (named.includes(HOLDER_WORD) && state.baton.holder === actor.id) return true;
  if (named.includes('coordinator') && state.plan.coordinator?.person === actor.id) return true;
  return isEmployee(profile, actor) && holdsOneOf(profile, actor, named);
}
