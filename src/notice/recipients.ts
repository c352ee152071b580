import type { CaseState } from '../case/state.ts';
import { covers } from '../consent/coverage.ts';
import type { Actor } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import { kinship } from '../log/kinship.ts';
import { counts, standingOf } from '../party/standing.ts';
import { type Circumstances, worldBefore } from '../profile/rulebook.ts';

/** Those of the family whose word counts today: the subject by own standing, guardians, representatives. */
export function family(world: Circumstances): readonly Id[] {
  const { state } = world;
  const people = [state.subject.person, ...state.party.guardians.keys(), ...state.party.representatives.keys()];
  return people.filter((person) => counts(standingOf(world, person)));
}

/** The holder, where there is one. */
export function holder({ state }: Circumstances): readonly Id[] {
  return state.baton.holder === undefined ? [] : [state.baton.holder];
}

/** Known professionals of a service. */
export function professionalsOf({ state }: Circumstances, service: Id): readonly Id[] {
  return [...state.party.professionals]
    .filter(([, one]) => one.active && one.service === service)
    .map(([person]) => person);
}

/** Known professionals of the services that take part with a consent of their own. */
export function consentedProfessionals(world: Circumstances): readonly Id[] {
  const all = [...world.state.party.professionals].filter(([, one]) => one.active && covers(world, one.service));
  return all.map(([person]) => person);
}

/**
 * Those of them who read what stands in the log. A leader, whose sight ends at who holds the baton and what is due, is no reader of a service
 * that has a consent.
 */
export function readers(world: Circumstances): readonly Id[] {
  const reads = (person: Id) => kinship(worldBefore(asActor(world.state, person), world)) === 'consented-colleague';
  return consentedProfessionals(world).filter(reads);
}

/** A person as they would ask to see what the notice is about. */
export function asActor({ party }: CaseState, person: Id): Actor {
  const professional = party.professionals.get(person);
  if (professional) return { id: person, role: professional.role ?? 'professional', service: professional.service };
  return { id: person, role: party.representatives.has(person) ? 'representative' : 'guardian' };
}
