import type { Command } from '../case/case.ts';
import { suspicionByKind } from '../concern/kind-of-suspicion.ts';
import type { Id } from '../identity/id.ts';
import type { Profile } from '../profile/profile.ts';
import { isSuspicion } from '../withholding/withholding.ts';

type Facts = Command<'TakeOverCase'>['facts'];

/** A level the case has been on in another system, and the concern that is said to have brought it there. */
export interface Place {
  readonly level: Id;
  readonly concern?: Id | undefined;
}

/** The levels of a case from another system, in order. */
export function placesIn({ path }: Facts): readonly Place[] {
  return path.map((one) => (typeof one === 'string' ? { level: one } : one));
}

/** Concerns that are kept from guardians from their first moment: as the other system kept them, and every suspicion. */
export function withheldIn({ concerns }: Facts, profile: Profile): readonly Id[] {
  return concerns
    .filter((one) => one.withheld === true || isSuspicion({ ...one, ...suspicionByKind(profile, one) }))
    .map((one) => one.id);
}

/**
 * What could tell of what is kept from guardians, since it does not say that it rests on something else: a measure without a concern; a level
 * the case did not begin on, and a first one above the lowest; a service without a concern. What rests on what is kept is hidden with it: a
 * measure and a move by the concern they name, a service by the statute it took part on. The level a case began on cannot be hidden.
 */
export function mayTell(facts: Facts, profile: Profile): readonly Id[] {
  const kept = withheldIn(facts, profile);
  const isOpen = (concerns: readonly (Id | undefined)[]) =>
    concerns.length > 0 && concerns.every((one) => one !== undefined && !kept.includes(one));
  const [first, ...moves] = placesIn(facts);
  const start = first !== undefined && first.level !== profile.levels[0]?.id && !isOpen([first.concern]) ? [first] : [];
  const levels = [...start, ...moves.filter((one) => one.concern === undefined)];
  const measures = facts.measures.filter((one) => (one.concerns ?? []).length === 0);
  const services = facts.services.filter((one) => one.legalBasis === undefined && !isOpen(one.concerns ?? []));
  return [...levels.map((one) => one.level), ...services.map((one) => one.service), ...measures.map((one) => one.id)];
}
