import type { ComposedTeam } from '../../body/body.ts';
import { type DutyOwed, deadlinesFor } from '../../case/deadlines-for.ts';
import type { Consent, ConsentRequest } from '../../consent/consent.ts';
import type { Id } from '../../identity/id.ts';
import { kinship } from '../../log/kinship.ts';
import { actsAs, isEmployee } from '../../party/roles.ts';
import type { World } from '../../profile/rulebook.ts';
import type { Part, Service } from '../../service/service.ts';
import { asKnownTo } from '../../withholding/as-known-to.ts';
import { knowsOf } from '../knows-of.ts';

/** A service as it is shown: whether it was referred to, and what a person answered for, is for employees. */
export type ServiceSeen = Pick<Service, 'id'> & Part & Partial<Pick<Service, 'referredOn' | 'gone' | 'answered'>>;

/**
 * Others than employees see who was invited and who takes part on consent, by name of the service: what was sent to a receiver is seen where the
 * concern is, and the order would tell of it.
 */
export function servicesFor({ state, actor, profile }: World): readonly ServiceSeen[] {
  const all = [...state.service.services.values()];
  if (isEmployee(profile, actor)) return all.map(({ openly, ...one }) => one);
  return all
    .flatMap(({ id, openly }) => (openly === undefined ? [] : [{ id, ...openly }]))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The cases of siblings, by their ids. */
export interface FamilySeen {
  readonly family: Id;
  readonly cases: readonly Id[];
}

/**
 * That a sibling has a case is the sibling's to keep: only the holder, and professionals who read with a consent, see that there is a link.
 * What stands in the other case is asked for there.
 */
export function familyFor(world: World): FamilySeen | undefined {
  const { family, linked } = world.state.subject;
  const works = world.actor.id === world.state.baton.holder || kinship(world) === 'consented-colleague';
  return works && family !== undefined ? { family, cases: [...linked] } : undefined;
}

/** Employees and the family see what has been asked. */
export function requestsFor(world: World): readonly ConsentRequest[] {
  const asks = isEmployee(world.profile, world.actor) || kinship(world) === 'family';
  return asks ? [...world.state.consent.requests.values()] : [];
}

/** Employees see who has said what; others see their own word alone. */
export function consentsFor({ state, actor, profile }: World): readonly Consent[] {
  const all = [...state.consent.consents.values()];
  return isEmployee(profile, actor) ? all : all.filter((one) => one.giver === actor.id);
}

/** Employees see how a body was put together; others only one they are in themselves. */
export function teamsFor({ state, actor, profile }: World): readonly ComposedTeam[] {
  const all = [...state.body.teams.values()];
  return isEmployee(profile, actor) ? all : all.filter((one) => one.members.includes(actor.id));
}

/** Employees of the case see what is due of what they may know of; others only what is theirs to do. */
export function dutiesFor(world: World): readonly DutyOwed[] {
  const { state, day, profile, actor } = world;
  const kin = kinship(world);
  if (kin === 'stranger' || kin === 'system') return [];
  const shown = deadlinesFor(asKnownTo(state, actor.id), day, profile).filter((one) =>
    (one.concerns ?? []).every((id) => knowsOf(world, id)),
  );
  if (kin === 'archivist') return shown.filter(({ who }) => isRole(who, world));
  return isEmployee(profile, actor) ? shown : shown.filter((one) => one.who === actor.id);
}

function isRole(who: DutyOwed['who'], { actor, profile }: World): boolean {
  return typeof who !== 'string' && 'role' in who && who.role === actsAs(profile, actor.role);
}
