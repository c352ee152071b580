import type * as z from 'zod';
import type { CalendarDay } from '../calendar/day.ts';
import type { Frozen } from '../identity/frozen.ts';
import { undecidedFacts, weighIn } from '../level/conditions.ts';
import type { World } from '../profile/rulebook.ts';
import type { Condition, Weight } from '../rule/condition.ts';
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

/** The latest day anything was recorded of plan or coordinator; undefined where nothing was. */
export function latestOnPlan({ state }: Pick<World, 'state'>): CalendarDay | undefined {
  const { rights, wishes, coordinator } = state.plan;
  const days = [...rights.values(), ...wishes, ...(coordinator === undefined ? [] : [coordinator])].map(
    (one) => one.on,
  );
  return days.reduce<CalendarDay | undefined>((latest, day) => (latest && latest > day ? latest : day), undefined);
}
