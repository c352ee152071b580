import { covers, validConsents } from '../consent/coverage.ts';
import type { Actor } from '../identity/actor.ts';
import { actsAs, isEmployee, isProfessionalParty, servicesInCase } from '../party/roles.ts';
import { standingOf } from '../party/standing.ts';
import type { World } from '../profile/rulebook.ts';

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

/** Rights of the family come from the case alone, by id; role and service are the host's word. */
export function kinship(world: World): Kinship {
  const { actor, profile } = world;
  if (isFamily(world)) return 'family';
  const core = actsAs(profile, actor.role);
  if (core === 'archivist' || core === 'system') return core;
  if (isEmployee(profile, actor)) return employed(world, actor, core === 'leader');
  return isNamed(world, actor) ? 'network' : 'stranger';
}

function isFamily(world: World): boolean {
  const { actor, state } = world;
  const spokenFor = state.party.representatives.get(actor.id);
  const standing = standingOf(
    world,
    spokenFor !== undefined && state.party.guardians.has(spokenFor) ? spokenFor : actor.id,
  );
  return standing === 'guardian' || standing === 'subject' || standing === 'representative';
}

function employed(world: World, actor: Actor, isLeader: boolean): Kinship {
  const known = world.state.party.professionals.get(actor.id);
  if (known !== undefined && !known.active) return 'stranger';
  if (isLeader) return leadsInCase(world, actor) ? 'leader' : 'stranger';
  if (actor.service !== undefined && covers(world, actor.service)) return 'consented-colleague';
  return isProfessionalParty(world) ? 'colleague' : 'stranger';
}

function leadsInCase(world: World, actor: Actor): boolean {
  const services = servicesInCase(world);
  return [actor.service, actor.leads].some((service) => service !== undefined && services.has(service));
}

/** A consent that names this very person, as a private person, stands today. */
function isNamed(world: World, actor: Actor): boolean {
  const core = actsAs(world.profile, actor.role);
  if (core !== 'network-person' && core !== 'guardian' && core !== 'other-adult') return false;
  return validConsents(world, { purposes: ['service-access', 'cooperation'], to: actor.id }).length > 0;
}
