import type { Id } from '../identity/id.ts';
import type { World } from '../profile/rulebook.ts';
import type { Owed } from '../rule/rule.ts';
import { mayOfferBaton } from './offering.ts';
import {
  actsAs,
  holdsOneOf,
  isEmployee,
  isEmployeeHere,
  isLeaderInCase,
  isPersonInCase,
  isProfessionalParty,
  leads,
  serviceInCharge,
} from './roles.ts';

export { isPersonInCase } from './roles.ts';

/**
 * Who may issue a command, by kind. Each kind is one line of `actor-may-issue-this`; a door names one.
 */
export type Authority =
  | { readonly by: 'employee' }
  | { readonly by: 'professional' }
  | { readonly by: 'professional-or-system' }
  | { readonly by: 'leader' }
  | { readonly by: 'leader-or-system' }
  | { readonly by: 'holder' }
  | { readonly by: 'holder-or-leader' }
  | { readonly by: 'baton-offerer' }
  | { readonly by: 'lifter' }
  | { readonly by: 'archivist' }
  | { readonly by: 'one-of'; readonly people: readonly (Id | undefined)[] }
  | { readonly by: 'person'; readonly person: Id }
  | { readonly by: 'whose-it-is'; readonly who: Owed['who'] | undefined }
  | { readonly by: 'service'; readonly service: Id | undefined };

type Test = (world: World) => boolean;

/** `true`, `false`, or `person` where nobody has stated who may. */
export function isAuthorised(world: World, authority: Authority): boolean | 'person' {
  switch (authority.by) {
    case 'employee':
      return isEmployee(world.profile, world.actor);
    case 'one-of':
      return authority.people.includes(world.actor.id);
    case 'person':
      return speaksFor(world, authority.person);
    case 'service':
      return authority.service !== undefined && isEmployeeHere(world) && world.actor.service === authority.service;
    case 'whose-it-is':
      return isProfessionalParty(world) || (authority.who !== undefined && isOn(world, authority.who));
    case 'lifter':
      return mayLift(world);
    default:
      return STANDING[authority.by](world);
  }
}

const STANDING: {
  readonly [B in
    | 'professional'
    | 'professional-or-system'
    | 'leader'
    | 'leader-or-system'
    | 'holder'
    | 'holder-or-leader'
    | 'baton-offerer'
    | 'archivist']: Test;
} = {
  professional: isProfessionalParty,
  'professional-or-system': (world) => isSystem(world) || isProfessionalParty(world),
  leader: isLeaderInCase,
  'leader-or-system': (world) => isSystem(world) || isLeaderInCase(world),
  holder: holdsOrStandsIn,
  'holder-or-leader': (world) => holdsOrStandsIn(world) || isLeaderInCase(world),
  'baton-offerer': mayOfferBaton,
  archivist: (world) => isSystem(world) || actsAs(world.profile, world.actor.role) === 'archivist',
};

/** The person themselves, or a professional party recording what the person said. */
function speaksFor(world: World, person: Id): boolean {
  if (world.actor.id === person) return isPersonInCase(world, person);
  return isPersonInCase(world, person) && isProfessionalParty(world);
}

function isSystem({ profile, actor }: World): boolean {
  return actsAs(profile, actor.role) === 'system';
}

/** The holder; before the first, and after the baton rests, the concern's service; while the concern has none, a leader in the case. */
function holdsOrStandsIn(world: World): boolean {
  const { actor, state } = world;
  const { holder } = state.baton;
  const active = state.party.professionals.get(actor.id)?.active;
  if (holder !== undefined) return actor.id === holder && active === true;
  if (active === false || !isEmployeeHere(world)) return false;
  const service = serviceInCharge(world);
  return service === undefined ? isLeaderInCase(world) : actor.service === service;
}

/** Whether something is on the actor: as the person named, as leader of the service, or in the role; as a leader only of a service in the case. */
export function isOn(world: World, who: Owed['who']): boolean {
  const { profile, actor } = world;
  if (typeof who === 'string') return actor.id === who;
  if ('leaderOf' in who) return leads(profile, actor, who.leaderOf);
  if (!holdsOneOf(profile, actor, [who.role])) return false;
  const core = actsAs(profile, actor.role);
  return core === 'leader' ? isLeaderInCase(world) : core === 'archivist' || isEmployee(profile, actor);
}

/** A stated role lifts; never one of the family, an import or the system; where nobody is stated, a person decides. */
function mayLift(world: World): boolean | 'person' {
  const { profile, actor } = world;
  if (!isEmployeeHere(world)) return false;
  if (world.state.party.professionals.get(actor.id)?.active === false) return false;
  const stated = profile.party.lifts;
  return stated !== undefined && 'is' in stated ? holdsOneOf(profile, actor, stated.is) : 'person';
}
