import type * as z from 'zod';
import type { Frozen } from '../identity/frozen.ts';
import type { Id } from '../identity/id.ts';
import { actsAs, isPersonInCase, servicesInCase } from '../party/roles.ts';
import { counts, standingOf } from '../party/standing.ts';
import type { Circumstances, World } from '../profile/rulebook.ts';
import { CORE_SERVICES } from '../service/service.ts';
import { asKnownTo } from '../withholding/as-known-to.ts';
import type { composition } from './policy.schema.ts';

/** How a body is put together, as a profile states it. */
export type Composition = Frozen<z.infer<typeof composition>>;

/** Whether someone is, today, what a word calls them: one of the family whose word counts, the holder, the coordinator, or in a role. */
export function isCalled(world: Circumstances, person: Id, word: Id): boolean {
  const { state, profile } = world;
  if (word === 'holder') return state.baton.holder === person;
  if (word === 'coordinator') return state.plan.coordinator?.person === person;
  if (isPersonInCase(world, person)) return word === capacity(world, person) && counts(standingOf(world, person));
  const known = state.party.professionals.get(person);
  return (
    known?.active === true && known.role !== undefined && (known.role === word || actsAs(profile, known.role) === word)
  );
}

function capacity({ state }: Circumstances, person: Id): Id {
  if (person === state.subject.person) return 'subject';
  return state.party.guardians.has(person) ? 'guardian' : 'representative';
}

/** Groups nobody in the case could belong to are not waited for: there may be neither holder nor coordinator. */
export function isWaitedFor({ state }: Circumstances, group: readonly Id[]): boolean {
  const onlyThese = group.every((word) => word === 'holder' || word === 'coordinator');
  return !onlyThese || state.baton.holder !== undefined || state.plan.coordinator !== undefined;
}

/** Those named who are neither professionals, nor of the family, nor a service: people of the network. */
export function network(world: Asking, members: readonly Id[]): readonly Id[] {
  const services = servicesKnown(world);
  return members.filter(
    (one) => !world.state.party.professionals.has(one) && !isPersonInCase(world, one) && !services.has(one),
  );
}

/** The services that come with those named: a service itself, and that of a professional. */
export function servicesOf(world: Asking, members: readonly Id[]): readonly Id[] {
  const services = servicesKnown(world);
  const { professionals } = world.state.party;
  const all = members.map((one) => professionals.get(one)?.service ?? (services.has(one) ? one : undefined));
  return [...new Set(all)].filter((one) => one !== undefined);
}

type Asking = Pick<World, 'state' | 'profile' | 'actor'>;

/**
 * What is a service to whoever asks: those every profile knows or this one lists, and those they may know of in the case. A report, or what a
 * statute let in beside what is kept from them, makes nothing a service: else the answer would tell of it.
 */
function servicesKnown({ state, profile, actor }: Asking): ReadonlySet<Id> {
  const known = asKnownTo(state, actor.id);
  const { services, referrals } = known.service;
  const inCase = [...services.values()].filter((one) => one.openly !== undefined).map((one) => one.id);
  const referred = [...referrals.values()].filter((one) => one.openly).map((one) => one.to);
  const listed = profile.services.directory.map((one) => one.id);
  return new Set([
    ...CORE_SERVICES,
    ...listed,
    ...servicesInCase({ state: known }),
    ...inCase,
    ...referred,
    ...known.level.needs,
  ]);
}

/** Whether someone of these is to come, by the word of those who decide it: `yes`, `no` where any of them says so, or nobody has said. */
export function attends({ state }: Circumstances, person: Id, decides: (by: Id) => boolean): 'yes' | 'no' | undefined {
  const words = state.agreement.attending.filter((one) => one.person === person && decides(one.by));
  if (words.length === 0) return undefined;
  return words.every((one) => one.is === 'yes') ? 'yes' : 'no';
}
