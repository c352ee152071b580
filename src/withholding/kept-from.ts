import type { Concern } from '../concern/concern.ts';
import { GUARDIANS } from '../concern/recipient-words.ts';
import type { Id } from '../identity/id.ts';
import type { World } from '../profile/rulebook.ts';
import { isWithheld } from './withholding.ts';

type Case = Pick<World, 'state'>;

/**
 * Whether a concern is kept from a person: a guardian, whoever speaks for one, and, where the case is a parent's or a family's own, that
 * adult, who may be the one suspected. It holds for the person in whatever role they act.
 */
export function isKeptFrom(world: Case, concern: Id, person: Id): boolean {
  return selfAndSpokenFor(world, person).some(
    (one) => mayBeSuspected(world, one) && isWithheld(world.state.withholding, concern, one),
  );
}

/** Whether a concern can be kept from a person at all, whether or not one is. */
export function canBeKeptFrom(world: Case, person: Id): boolean {
  return selfAndSpokenFor(world, person).some((one) => mayBeSuspected(world, one));
}

function selfAndSpokenFor({ state }: Case, person: Id): readonly Id[] {
  const spokenFor = state.party.representatives.get(person);
  return [person, ...(spokenFor === undefined ? [] : [spokenFor])];
}

function mayBeSuspected({ state }: Case, person: Id): boolean {
  const { kind } = state.subject;
  return (
    state.party.guardians.has(person) || (person === state.subject.person && (kind === 'parent' || kind === 'family'))
  );
}

/** Whether a concern is kept from every guardian, those not yet known among them, so that there is nobody left to involve. */
export function isKeptFromAll({ state }: Case, concern: Id): boolean {
  const withheld = state.withholding.withheld.get(concern);
  return withheld !== undefined && withheld.from === undefined;
}

/**
 * Whether nobody known is left who could be told of a concern, as it is kept from them: from every guardian, or by name, and none of the
 * others may come to be told, being shut out or without responsibility.
 */
export function isKeptFromThoseThereAre(world: Case, concern: Id): boolean {
  if (isKeptFromAll(world, concern)) return true;
  const all = [...world.state.party.guardians];
  const kept = all.filter(([person]) => isKeptFrom(world, concern, person));
  const others = all.filter((one) => !kept.includes(one));
  return kept.length > 0 && others.every(([, one]) => one.responsibility === 'no' || one.access === 'blocked');
}

/**
 * Whether the case as a whole is kept from a person: no concern in it was ever theirs to know of, no log was ever opened, and they have not
 * answered for anything in it. To them there is then no case. What they have once been told of is not untold by a later suspicion.
 */
export function isCaseKeptFrom(world: Case, person: Id): boolean {
  const { concern, consent, log } = world.state;
  if (concern.concerns.size === 0 || log.logs.size > 0 || !canBeKeptFrom(world, person)) return false;
  const hasAnswered = [...consent.consents.values()].some((one) => one.giver === person);
  return !hasAnswered && [...concern.concerns.values()].every((one) => isNewsTo(world, one, person));
}

/** Kept from them since the day it was raised, and never shared with them. */
function isNewsTo(world: Case, { id, raisedOn, shared }: Concern, person: Id): boolean {
  const wasTold = shared.some(({ to }) => to === GUARDIANS || to === person);
  return !wasTold && isKeptFrom(world, id, person) && world.state.withholding.withheld.get(id)?.since === raisedOn;
}

/** Concerns kept from a person. */
export function keptFrom(world: Case, person: Id): readonly Id[] {
  return [...world.state.withholding.withheld.keys()].filter((concern) => isKeptFrom(world, concern, person));
}
