import type { Id } from '../../identity/id.ts';
import { concernsBehind } from '../../level/conditions.ts';
import { kinship } from '../../log/kinship.ts';
import { conditionOf, effectsThat, type PlanEffect } from '../../plan/effects.ts';
import type { PlanPart, PlanWish, YesNo } from '../../plan/plan.ts';
import type { World } from '../../profile/rulebook.ts';
import { saidOf } from '../../rule/stated.ts';
import { knowsOf } from '../knows-of.ts';

/** The individual plan and its coordinator, as one person sees them. */
export interface PlanFrame {
  readonly rights: { readonly [P in PlanPart]: YesNo | undefined };
  readonly wishes: readonly PlanWish[];
  readonly coordinator: Id | undefined;
  /** What holds by the rules of the municipality; none where its texts differ. */
  readonly effects: readonly PlanEffect[];
}

/**
 * For those who read with a consent, and the family. Of the family each sees their own wish alone; effects are for those who work with the case,
 * as far as what they rest on is theirs to know of.
 */
export function planFor(world: World): PlanFrame | undefined {
  const kin = kinship(world);
  const works = kin === 'consented-colleague';
  if (!works && kin !== 'family') return undefined;
  const { rights, wishes, coordinator } = world.state.plan;
  return {
    rights: { plan: rights.get('plan')?.is, coordinator: rights.get('coordinator')?.is },
    wishes: works ? wishes : wishes.filter((one) => one.by === world.actor.id),
    coordinator: coordinator?.person,
    effects: works ? effectsFor(world) : [],
  };
}

function effectsFor(world: World): readonly PlanEffect[] {
  const inForce = effectsThat('true', world, saidOf(world.profile.plan.effects) ?? []);
  return inForce.filter((one) =>
    (concernsBehind(world, [conditionOf(one)]).concerns ?? []).every((id) => knowsOf(world, id)),
  );
}
