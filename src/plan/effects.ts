import type * as z from 'zod';
import type { CalendarDay } from '../calendar/day.ts';
import type { Frozen } from '../identity/frozen.ts';
import { undecidedFacts, weighIn } from '../level/conditions.ts';
import type { World } from '../profile/rulebook.ts';
import type { Condition, Weight } from '../rule/condition.ts';
import { standingAfterEach } from './plan.ts';
import type { planEffect } from './policy.schema.ts';

/** One effect, as a profile states it. */
export type PlanEffect = Frozen<z.infer<typeof planEffect>>;

/** Where an effect has no condition of its own: as soon as there is a coordinator. */
const COORDINATED: Condition = { fact: 'coordinator.exists', is: true };

/** The condition of each effect, written or not. */
export function conditionOf({ when }: PlanEffect): Condition {
  return when ?? COORDINATED;
}

/** The effects whose condition weighs this much. */
export function effectsThat(weight: Weight, world: World, effects: readonly PlanEffect[]): readonly PlanEffect[] {
  return effects.filter((one) => weighIn({ world }, conditionOf(one)) === weight);
}

/** The facts that would decide effects that cannot be decided yet. */
export function undecided(world: World, effects: readonly PlanEffect[]): readonly string[] {
  return undecidedFacts({ world }, effects.map(conditionOf));
}

/**
 * The day of the word since which an effect has held without a break; undefined where nothing was ever said of plan or coordinator. What is
 * said later, and changes nothing of it, does not move the day.
 */
export function hasHeldSince(world: World, effect: PlanEffect): CalendarDay | undefined {
  const { state } = world;
  const stood = standingAfterEach(state.plan);
  const isOff = ({ plan }: (typeof stood)[number]) => {
    const then = { ...world, state: { ...state, plan: { ...state.plan, ...plan } } };
    return weighIn({ world: then }, conditionOf(effect)) !== 'true';
  };
  return stood[stood.findLastIndex(isOff) + 1]?.on;
}
