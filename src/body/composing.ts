import type * as z from 'zod';
import type { Frozen } from '../identity/frozen.ts';
import type { Id } from '../identity/id.ts';
import { actsAs, isPersonInCase, servicesInCase } from '../party/roles.ts';
import { counts, standingOf } from '../party/standing.ts';
import type { Circumstances } from '../profile/rulebook.ts';
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
export function network(world: Circumstances, members: readonly Id[]): readonly Id[] {
  const services = knownServices(world);
  return members.filter(
    (one) => !world.state.party.professionals.has(one) && !isPersonInCase(world, one) && !services.has(one),
  );
}

/** Services among those named that are in the case, or may come. */
export function servicesNamed(world: Circumstances, members: readonly Id[]): readonly Id[] {
  const services = knownServices(world);
  return members.filter((one) => services.has(one));
}

function knownServices({ state, profile }: Circumstances): ReadonlySet<Id> {
  const listed = profile.services.directory.map((one) => one.id);
  return new Set([...servicesInCase({ state }), ...state.service.services.keys(), ...state.level.needs, ...listed]);
}

/** Whether someone of these is to come, by the word of those who decide it: `yes`, `no` where any of them says so, or nobody has said. */
export function attends({ state }: Circumstances, person: Id, decides: (by: Id) => boolean): 'yes' | 'no' | undefined {
  const words = state.agreement.attending.filter((one) => one.person === person && decides(one.by));
  if (words.length === 0) return undefined;
  return words.every((one) => one.is === 'yes') ? 'yes' : 'no';
}
