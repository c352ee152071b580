import type { World } from '../profile/rulebook.ts';
import { type PlanSays, withWord } from './plan.ts';

/** The world as it will be once something is recorded of the plan, so that what follows from it can be told at once. */
export function foretold(world: World, says: PlanSays): World {
  const { state, day } = world;
  return { ...world, state: { ...state, plan: { ...state.plan, ...withWord(state.plan, says, day) } } };
}
