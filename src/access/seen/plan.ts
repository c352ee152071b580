import type { Id } from '../../identity/id.ts';
import { kinship } from '../../log/kinship.ts';
import { isEmployee } from '../../party/roles.ts';
import { effectsThat, type PlanEffect } from '../../plan/effects.ts';
import type { PlanPart, PlanWish, YesNo } from '../../plan/plan.ts';
import type { World } from '../../profile/rulebook.ts';
import { saidOf } from '../../rule/stated.ts';

/** The individual plan and its coordinator, as one person sees them. */
export interface PlanFrame {
  readonly rights: { readonly [P in PlanPart]: YesNo | undefined };
  readonly wishes: readonly PlanWish[];
  readonly coordinator: Id | undefined;
  /** What holds by the rules of the municipality; none where its texts differ. */
  readonly effects: readonly PlanEffect[];
}

/** For employees and the family; others of them see their own wish alone, and effects are for those who work with the case. */
export function planFor(world: World): PlanFrame | undefined {
  const { state, profile, actor } = world;
  const employed = isEmployee(profile, actor);
  if (!employed && kinship(world) !== 'family') return undefined;
  const { rights, wishes, coordinator } = state.plan;
  return {
    rights: { plan: rights.get('plan')?.is, coordinator: rights.get('coordinator')?.is },
    wishes: employed ? wishes : wishes.filter((one) => one.by === actor.id),
    coordinator: coordinator?.person,
    effects: employed ? effectsThat('true', world, saidOf(profile.plan.effects) ?? []) : [],
  };
}
