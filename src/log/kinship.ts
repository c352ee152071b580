import { covers, modeForReading, wordsOn } from '../consent/coverage.ts';
import { sufficiency } from '../consent/sufficiency.ts';
import type { Actor } from '../identity/actor.ts';
import {
  actsAs,
  isEmployee,
  isPersonInCase,
  isProfessionalParty,
  serviceInCharge,
  servicesInCase,
} from '../party/roles.ts';
import { standingOf } from '../party/standing.ts';
import { once } from '../profile/asked-together.ts';
import type { World } from '../profile/rulebook.ts';
import { isCaseKeptFrom } from '../withholding/kept-from.ts';

/**
 * How someone stands to a case when they ask to see it. `family`: a guardian whose yes counts, the subject by own standing, or one who speaks for
 * them. `network`: a private person a consent names. `consented-colleague`: of a service with its own consent. Everyone else is a stranger, a
 * guardian with unknown responsibility and a volunteer among them.
 */
export type Kinship =
  | 'family'
  | 'network'
  | 'consented-colleague'
  | 'colleague'
  | 'leader'
  | 'archivist'
  | 'system'
  | 'stranger';

/** How the one who asks stands to the case. */
export function kinship(world: World): Kinship {
  return kinshipOf(world, world.actor);
}

/** Rights of the family come from the case alone, by id; role and service are the host's word. */
const kinshipOf = once(({ state, profile, day }, actor: Actor): Kinship => {
  const world: World = { state, profile, day, actor, onBehalfOf: undefined, discretion: undefined };
  if (isFamily(world)) return 'family';
  // Whoever is of the family and may not see as such does not see by working in a service either.
  if (isPersonInCase(world, actor.id)) return isNamed(world, actor) ? 'network' : 'stranger';
  const core = actsAs(profile, actor.role);
  if (core === 'archivist' || core === 'system') return core;
  if (isEmployee(profile, actor)) return employed(world, actor, core === 'leader');
  return isNamed(world, actor) ? 'network' : 'stranger';
});

function isFamily(world: World): boolean {
  const { actor, state } = world;
  const known = state.party.guardians.get(actor.id);
  if (known !== undefined && known.access !== 'allowed') return false;
  const spokenFor = state.party.representatives.get(actor.id);
  if (isCaseKeptFrom(world, actor.id)) return false;
  const standing = standingOf(
    world,
    spokenFor !== undefined && state.party.guardians.has(spokenFor) ? spokenFor : actor.id,
  );
  return standing === 'guardian' || standing === 'subject' || standing === 'representative';
}

function employed(world: World, actor: Actor, isLeader: boolean): Kinship {
  const known = world.state.party.professionals.get(actor.id);
  if (known !== undefined && !known.active) return 'stranger';
  if (isLeader && world.state.baton.holder !== actor.id) return leadsInCase(world, actor) ? 'leader' : 'stranger';
  const { service } = actor;
  // A consent says that a service may read; once it has left, it has nothing to read for. The holder's own service is in as long as they hold.
  const isGone =
    service !== undefined &&
    service !== serviceInCharge(world) &&
    world.state.service.services.get(service)?.gone === true;
  if (service !== undefined && !isGone && covers(world, service)) return 'consented-colleague';
  return isProfessionalParty(world) ? 'colleague' : 'stranger';
}

function leadsInCase(world: World, actor: Actor): boolean {
  const services = servicesInCase(world);
  return [actor.service, actor.leads].some((service) => service !== undefined && services.has(service));
}

/**
 * A consent that names this very person, as a private person, stands today, is enough, and nobody who counts has said no. A guardian who is
 * blocked, or whose access is unknown, is not let in this way either.
 */
function isNamed(world: World, actor: Actor): boolean {
  const core = actsAs(world.profile, actor.role);
  if (core !== 'network-person' && core !== 'guardian' && core !== 'other-adult') return false;
  const known = world.state.party.guardians.get(actor.id);
  if (known !== undefined && known.access !== 'allowed') return false;
  const { yes, no } = wordsOn(world, { purposes: ['service-access', 'cooperation'], to: actor.id });
  const mode = modeForReading(world);
  if (mode !== 'any' && no.length > 0) return false;
  return (
    sufficiency(
      world,
      yes.map((one) => one.giver),
      mode,
    ).is === 'enough'
  );
}
