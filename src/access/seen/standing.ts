import type { ComposedTeam } from '../../body/body.ts';
import { type DutyOwed, deadlinesFor } from '../../case/deadlines-for.ts';
import type { Consent, ConsentRequest } from '../../consent/consent.ts';
import type { Id } from '../../identity/id.ts';
import { type Kinship, kinship } from '../../log/kinship.ts';
import { isBeyondConsent } from '../../log/reach.ts';
import { isOn } from '../../party/authority.ts';
import type { World } from '../../profile/rulebook.ts';
import type { Part, Service } from '../../service/service.ts';
import { asKnownTo } from '../../withholding/as-known-to.ts';
import { knowsOf } from '../knows-of.ts';
import { lookAtRecord } from '../looks.ts';

/** A service as it is shown: whether it was referred to, and what a person answered for, is for those who read with a consent of their own. */
export type ServiceSeen = Pick<Service, 'id'> & Part & Partial<Pick<Service, 'referredOn' | 'gone' | 'answered'>>;

/**
 * Others than these see who was invited and who takes part on consent, by name of the service: what was sent to a receiver is seen where the
 * concern is, and the order would tell of it.
 */
export function servicesFor(world: World): readonly ServiceSeen[] {
  const all = [...world.state.service.services.values()];
  if (kinship(world) === 'consented-colleague') return all.map(whole);
  return all
    .flatMap(({ id, openly }) => (openly === undefined ? [] : [{ id, ...openly }]))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function whole({ id, task, invitedOn, joinedOn, leftOn, referredOn, gone, answered }: Service): ServiceSeen {
  return { id, task, invitedOn, joinedOn, leftOn, referredOn, gone, answered };
}

/**
 * The family sees what has been asked of them, unless it reaches to what they do not know of; those who read with a consent see all of it, and a
 * colleague without one what was asked for their own service.
 */
export function requestsFor(world: World): readonly ConsentRequest[] {
  const all = [...world.state.consent.requests.values()];
  const kin = kinship(world);
  const isNoConcern = (id: Id) => !world.state.concern.concerns.has(id);
  if (kin === 'family')
    return all.filter(({ scope = [] }) => scope.every((id) => isNoConcern(id) || knowsOf(world, id)));
  return kin === 'consented-colleague' ? all : all.filter((one) => isToOwnService(one, world, kin));
}

/** Those who read with a consent see who has said what; a colleague without one, what was said to their own service; others their own word alone. */
export function consentsFor(world: World): readonly Consent[] {
  const all = [...world.state.consent.consents.values()];
  const kin = kinship(world);
  if (kin === 'consented-colleague') return all;
  return all.filter((one) => one.giver === world.actor.id || isToOwnService(one, world, kin));
}

/** What is said to a service is said to those who work in it, also where it is a no. */
function isToOwnService({ to }: Pick<Consent, 'to'>, { actor }: World, kin: Kinship): boolean {
  return kin === 'colleague' && to !== undefined && to === actor.service;
}

/** Those who read with a consent see how a body was put together; others only one they are in themselves. */
export function teamsFor(world: World): readonly ComposedTeam[] {
  const all = [...world.state.body.teams.values()];
  const isIn = ({ members }: ComposedTeam) => members.includes(world.actor.id);
  return kinship(world) === 'consented-colleague' ? all : all.filter(isIn);
}

/** What is due, of what someone may know of. */
export function dutiesFor(world: World): readonly DutyOwed[] {
  const { state, day, profile, actor } = world;
  const isTheirs = THEIRS[kinship(world)];
  if (isTheirs === undefined) return [];
  const owed = deadlinesFor(asKnownTo(state, actor.id), day, profile);
  return owed.filter((one) => isTheirs(one, world) && (one.concerns ?? []).every((id) => knowsOf(world, id)));
}

type Theirs = (one: DutyOwed, world: World) => boolean;

const all: Theirs = () => true;
const onThemselves: Theirs = ({ who }, { actor }) => who === actor.id;

/** What is due of a measure, a goal or a meeting that the consent to the service does not reach. */
function isOfWhatIsBeyond({ about }: DutyOwed, world: World): boolean {
  const { measure, meeting } = world.state;
  const of =
    about === undefined ? [] : [measure.measures.get(about), measure.goals.get(about), meeting.meetings.get(about)];
  return of.some((one) => one !== undefined && isBeyondConsent({ ...world, ask: lookAtRecord(one) }));
}

/** Leaders and those who read with a consent see all that is due, of what the consent reaches; a colleague without one what is theirs to do, and what is due of a concern they know of; others what is theirs. */
const THEIRS: { readonly [K in Kinship]?: Theirs } = {
  leader: all,
  'consented-colleague': (one, world) => isOn(world, one.who) || !isOfWhatIsBeyond(one, world),
  colleague: (one, world) => isOn(world, one.who) || (one.concerns ?? []).length > 0,
  archivist: (one, world) => isOn(world, one.who),
  family: onThemselves,
  network: onThemselves,
};
