import type * as z from 'zod';
import { serviceOfConcern } from '../concern/concern.ts';
import type { Actor } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import type { Profile } from '../profile/profile.ts';
import type { World } from '../profile/rulebook.ts';
import { joined } from '../service/service.ts';
import type { coreRole } from './policy.schema.ts';

export type CoreRole = z.infer<typeof coreRole>;

const CORE: { readonly [R in CoreRole]: R } = {
  guardian: 'guardian',
  representative: 'representative',
  'network-person': 'network-person',
  professional: 'professional',
  leader: 'leader',
  coordinator: 'coordinator',
  'btiteam-leader': 'btiteam-leader',
  'team-member': 'team-member',
  volunteer: 'volunteer',
  'other-adult': 'other-adult',
  archivist: 'archivist',
  system: 'system',
};

/** The core roles: what every profile has, whatever it states. */
export const CORE_ROLES: readonly string[] = Object.keys(CORE);

/** The core role a role acts as; undefined for a role nobody has stated, which opens nothing. */
export function actsAs(profile: Profile, role: Id): CoreRole | undefined {
  return rolesOf(profile).get(role);
}

const known = new WeakMap<Profile, ReadonlyMap<Id, CoreRole>>();

/**
 * The roles a profile states, and over them the core roles, which act as themselves whatever it states: read once for each profile, as every
 * rule asks who someone is.
 */
function rolesOf(profile: Profile): ReadonlyMap<Id, CoreRole> {
  const before = known.get(profile);
  if (before !== undefined) return before;
  const stated = profile.party.roles.toReversed(); // where a role stands twice, the first holds
  const roles = new Map<Id, CoreRole>([
    ...stated.map(({ id, actsAs }) => [id, actsAs] as const),
    ...Object.entries(CORE),
  ]);
  known.set(profile, roles);
  return roles;
}

/** Core roles of those employed in a service. */
export const EMPLOYED: readonly (CoreRole | undefined)[] = [
  'professional',
  'leader',
  'coordinator',
  'btiteam-leader',
  'team-member',
];

/** Whether the role is that of someone employed in a service. */
export function isEmployee(profile: Profile, actor: Actor): boolean {
  return EMPLOYED.includes(actsAs(profile, actor.role));
}

/** Whether someone meets a case as an employee: one of the family never does, whatever role they come in and wherever they work. */
export function isEmployeeHere(world: Pick<World, 'state' | 'profile' | 'actor'>): boolean {
  return isEmployee(world.profile, world.actor) && !isPersonInCase(world, world.actor.id);
}

/** Whether the actor leads a service or unit. */
export function leads(profile: Profile, actor: Actor, service: Id | undefined): boolean {
  if (service === undefined || actsAs(profile, actor.role) !== 'leader') return false;
  return actor.service === service || actor.leads === service || actor.unit === service;
}

/** Services that are in the case: of its concerns, of its professionals, of its open log. */
export function servicesInCase({ state }: Pick<World, 'state'>): ReadonlySet<Id> {
  const services = new Set<Id>();
  for (const one of state.concern.concerns.values()) if (one.service !== undefined) services.add(one.service);
  for (const one of state.party.professionals.values()) if (one.active) services.add(one.service);
  for (const id of joined(state.service)) services.add(id);
  return services;
}

/**
 * An employee who is known in the case, or whose service is in it. Where no service is in the case yet (a concern from a guardian or a
 * volunteer), a leader, who then brings others in. One who was removed is no party, whatever the service; nor is one of the family, who may
 * work in a service of the case and is never a professional in it.
 */
export function isProfessionalParty(world: World): boolean {
  const { actor, state, profile } = world;
  if (!isEmployeeHere(world)) return false;
  const known = state.party.professionals.get(actor.id);
  if (known) return known.active;
  const services = servicesInCase(world);
  if (services.size === 0) return actsAs(profile, actor.role) === 'leader';
  return actor.service !== undefined && services.has(actor.service);
}

/** A leader of a service that is in the case; of any service while none is. */
export function isLeaderInCase(world: World): boolean {
  const { actor, state, profile } = world;
  if (actsAs(profile, actor.role) !== 'leader' || isPersonInCase(world, actor.id)) return false;
  if (state.party.professionals.get(actor.id)?.active === false) return false;
  return isProfessionalParty(world) || [...servicesInCase(world)].some((one) => leads(profile, actor, one));
}

/** The subject, or someone known in the case as guardian or representative. */
export function isPersonInCase({ state }: Pick<World, 'state'>, person: Id): boolean {
  return (
    person === state.subject.person || state.party.guardians.has(person) || state.party.representatives.has(person)
  );
}

/** Service of the holder; where nobody holds the baton, that of the concern. */
export function serviceInCharge({ state }: Pick<World, 'state'>): Id | undefined {
  const { holder } = state.baton;
  return holder === undefined ? serviceOfConcern(state.concern) : state.party.professionals.get(holder)?.service;
}

/**
 * Whether the actor may answer, with their own discretion, for findings that ask for a person: the stated roles; where none is stated, a
 * leader of the holder's service, and while there is no holder a leader of a service that is in the case. Always someone employed: never
 * one of the family, a volunteer or a register, whatever is stated.
 */
export function mayUseDiscretion(world: World): boolean {
  const { actor, profile, discretion, state } = world;
  if (discretion === undefined || discretion.role !== actor.role) return false;
  if (!isEmployeeHere(world) || state.party.professionals.get(actor.id)?.active === false) return false;
  const stated = profile.party.discretion;
  if (stated !== undefined) return 'is' in stated && holdsOneOf(profile, actor, stated.is);
  if (state.baton.holder !== undefined) return leads(profile, actor, serviceInCharge(world));
  const services = servicesInCase(world);
  return (
    leads(profile, actor, actor.service) &&
    (services.size === 0 || (actor.service !== undefined && services.has(actor.service)))
  );
}

/** Whether the actor has one of the roles, local or core. */
export function holdsOneOf(profile: Profile, actor: Actor, roles: readonly Id[]): boolean {
  const core = actsAs(profile, actor.role);
  return roles.includes(actor.role) || (core !== undefined && roles.includes(core));
}
