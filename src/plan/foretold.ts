import type { Id } from '../identity/id.ts';
import type { World } from '../profile/rulebook.ts';
import { type PlanPart, withWish, type YesNo } from './plan.ts';

/** Something about to be recorded of plan or coordinator. */
export type PlanSays =
  | { readonly act: 'right'; readonly of: PlanPart; readonly is: YesNo }
  | { readonly act: 'wish'; readonly of: PlanPart; readonly is: YesNo; readonly by: Id }
  | { readonly act: 'appoint'; readonly person: Id };

/** The world as it will be once it is recorded, so that what follows from it can be told at once. */
export function withWord(world: World, says: PlanSays): World {
  const { state, day } = world;
  return { ...world, state: { ...state, plan: { ...state.plan, ...changed(world, says, day) } } };
}

function changed({ state }: World, says: PlanSays, on: World['day']): Partial<World['state']['plan']> {
  const { rights, wishes } = state.plan;
  if (says.act === 'appoint') return { coordinator: { person: says.person, on } };
  const { of, is } = says;
  if (says.act === 'right') return { rights: new Map(rights).set(of, { is, on }) };
  return { wishes: withWish(wishes, { of, is, by: says.by, on }) };
}
