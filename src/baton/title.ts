import { effectsThat } from '../plan/effects.ts';
import type { World } from '../profile/rulebook.ts';
import { labelIn } from '../rule/label.ts';
import { saidOf } from '../rule/stated.ts';

/**
 * What the holder is called on the level the case is on, by the profile: where an individual plan renames the role, that; else what is said
 * of the holder's service, of the level, of all; else the municipality's own term. Undefined where nothing is stated, or texts differ: then
 * the term of the model holds.
 */
export function titleOfHolder(world: World, language: string = world.profile.language): string | undefined {
  const { state, profile } = world;
  const renamed = effectsThat('true', world, saidOf(profile.plan.effects) ?? []);
  const byPlan = renamed.flatMap((one) => (one.effect === 'rename-role' ? [one.title] : []))[0];
  if (byPlan !== undefined) return byPlan;
  const { holder } = state.baton;
  const service = holder === undefined ? undefined : state.party.professionals.get(holder)?.service;
  const fits = (saidOf(profile.baton.titles) ?? []).filter(
    (one) =>
      (one.levels === undefined || one.levels.includes(state.level.level)) &&
      (one.service === undefined || one.service === service),
  );
  const closest =
    fits.find((one) => one.service !== undefined) ?? fits.find((one) => one.levels !== undefined) ?? fits[0];
  return labelIn(profile, closest?.title ?? profile.terms.holder, language);
}
