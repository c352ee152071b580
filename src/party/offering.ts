import { sitsInDecidingBody } from '../baton/deciding-body.ts';
import { standIns } from '../baton/stand-ins.ts';
import type { Id } from '../identity/id.ts';
import type { World } from '../profile/rulebook.ts';
import { actsAs, isLeaderInCase, isProfessionalParty, leads, serviceInCharge } from './roles.ts';

/**
 * Who holds the baton out, and who takes an offer back. The first: the leader of the concern's service. Later ones: the holder, or a leader
 * in the holder's place while the holder cannot act; and on a level where a body names the holder, its leader and recorded members.
 */
export function mayOfferBaton(world: World): boolean {
  const { actor, state } = world;
  const { holder } = state.baton;
  if (holder === undefined) return mayOfferFirst(world) || isOfTheNamingBody(world);
  if (actor.id === holder) return isActive(world, holder);
  return leadsInPlaceOfHolder(world) || isOfTheNamingBody(world);
}

/** While the concern belongs to no service yet, any leader in the case. */
function mayOfferFirst(world: World): boolean {
  const service = serviceInCharge(world);
  return service === undefined ? isLeaderInCase(world) : leads(world.profile, world.actor, service);
}

/** Leaders to whom it falls to see to the baton of a holder who is away, has left or is without consent. */
function leadsInPlaceOfHolder(world: World): boolean {
  return standIns(world).some(({ service }) =>
    service === undefined ? isLeaderInCase(world) : leads(world.profile, world.actor, service),
  );
}

/** Leads that body, or is recorded as a member of it. */
function isOfTheNamingBody(world: World): boolean {
  return leadsTheNamingBody(world) || sitsInDecidingBody(world);
}

/** Where texts differ on who names the holder, the body of any of them. */
function leadsTheNamingBody(world: World): boolean {
  const { decided } = world.profile.baton;
  if (decided === undefined || !isProfessionalParty(world)) return false;
  const stated = 'is' in decided ? decided.is : decided.readings.flatMap((one) => one.is);
  const here = stated.some((one) => one.levels.includes(world.state.level.level));
  return here && actsAs(world.profile, world.actor.role) === 'btiteam-leader';
}

function isActive({ state }: World, person: Id): boolean {
  return state.party.professionals.get(person)?.active ?? false;
}
