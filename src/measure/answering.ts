import type { Id } from '../identity/id.ts';
import { leaderInCharge } from '../party/falls-to.ts';
import { isPersonInCase, servicesInCase } from '../party/roles.ts';
import type { World } from '../profile/rulebook.ts';
import type { Owed } from '../rule/rule.ts';
import { isKeptFrom } from '../withholding/kept-from.ts';
import type { Measure } from './measure.ts';

type InCase = Pick<World, 'state'>;

/** As what someone can answer for a measure: a professional or a service in the case, or one of the family. */
export type Answering = 'professional' | 'service' | 'family';

/** As what the one named can answer for a measure; undefined for someone the case does not have, or who has been removed from it. */
export function answersAs(world: InCase, named: Id): Answering | undefined {
  const professional = world.state.party.professionals.get(named);
  if (professional !== undefined) return professional.active ? 'professional' : undefined;
  if (isPersonInCase(world, named)) return 'family';
  return servicesInCase(world).has(named) ? 'service' : undefined;
}

/** The services that carry a measure out: the one it names, and that of whoever answers for it. */
export function carriedOutBy({ state }: InCase, one: Pick<Measure, 'service' | 'responsible'>): readonly Id[] {
  const { service, responsible } = one;
  const own = responsible === undefined ? undefined : state.party.professionals.get(responsible)?.service;
  const asService = responsible !== undefined && answersAs({ state }, responsible) === 'service' ? responsible : own;
  return [...new Set([service, asService])].filter((id) => id !== undefined);
}

/**
 * Whose task it is to see that a measure is evaluated: the holder's; without one, whoever answers for the measure; a leader's where nobody
 * does, or where what the measure is about is kept from the one who did.
 */
export function seesToEvaluation(world: InCase, { responsible, concerns }: Measure): Owed['who'] {
  const { holder } = world.state.baton;
  if (holder !== undefined) return holder;
  const as = responsible === undefined ? undefined : answersAs(world, responsible);
  if (responsible === undefined || as === undefined) return leaderInCharge(world);
  if (as === 'service') return { leaderOf: responsible };
  return concerns.some((one) => isKeptFrom(world, one, responsible)) ? leaderInCharge(world) : responsible;
}

/** Whose task it is that someone talks with the child: the holder's; without one, the professional who answers for the measure, else a leader's. */
export function seesToTalk(world: InCase, one: Measure): Owed['who'] {
  const { responsible } = one;
  const isFamilys = responsible !== undefined && answersAs(world, responsible) === 'family';
  return world.state.baton.holder === undefined && isFamilys ? leaderInCharge(world) : seesToEvaluation(world, one);
}
