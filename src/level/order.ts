import type * as z from 'zod';
import type { Frozen } from '../identity/frozen.ts';
import type { Id } from '../identity/id.ts';
import type { Profile } from '../profile/profile.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { labelIn } from '../rule/label.ts';
import { everySaid } from '../rule/stated.ts';
import type { tool } from './policy.schema.ts';

type Level = Profile['levels'][number];
export type Step = NonNullable<Level['steps']>[number];
/** A template, form, scale or training that a step or the profile names. */
export type Tool = Frozen<z.infer<typeof tool>>;

/** A level of the profile by its id, which is text and never a number. */
export function levelOf({ levels }: Pick<Profile, 'levels'>, level: Id): Level | undefined {
  return levels.find((one) => one.id === level);
}

/** What a level is called, in a language and by those of one service where they have a name of their own for it. */
export function labelOfLevel(profile: Profile, level: Id, language: string, service?: Id): string | undefined {
  const stated = levelOf(profile, level);
  const own = stated?.labels?.find(({ services }) => service !== undefined && services.includes(service));
  return labelIn(profile, own?.label ?? stated?.label, language);
}

/** Steps of a level in order; none where the profile states none. */
export function stepsOf(profile: Pick<Profile, 'levels'>, level: Id): readonly Step[] {
  return levelOf(profile, level)?.steps ?? [];
}

/** The step a case stands on when it comes to a level; undefined where the level has none. */
export function firstStepOf(profile: Pick<Profile, 'levels'>, level: Id): Id | undefined {
  return stepsOf(profile, level)[0]?.id;
}

/** The step after another on the same level; undefined after the last. */
export function stepAfter(profile: Pick<Profile, 'levels'>, level: Id, step: Id): Id | undefined {
  const steps = stepsOf(profile, level);
  const at = steps.findIndex((one) => one.id === step);
  return at < 0 ? undefined : steps[at + 1]?.id;
}

/** Whether a step is the last of its level. */
export function isLast(profile: Pick<Profile, 'levels'>, level: Id, step: Id | undefined): boolean {
  return step !== undefined && stepsOf(profile, level).at(-1)?.id === step;
}

/** Whether a case stands on the first level there is, where a concern is looked at before anything else. */
export function isOnFirstLevel({ state, profile }: Pick<Circumstances, 'state' | 'profile'>): boolean {
  return state.level.level === profile.levels[0]?.id;
}

/** Place of a level in the stated order, from 0; undefined for one the profile does not have. */
export function placeOf({ levels }: Pick<Profile, 'levels'>, level: Id): number | undefined {
  const at = levels.findIndex((one) => one.id === level);
  return at < 0 ? undefined : at;
}

/** How many levels up a move goes, negative when it goes down; undefined where the profile does not have both. */
export function climb(profile: Pick<Profile, 'levels'>, from: Id, to: Id): number | undefined {
  const [start, end] = [placeOf(profile, from), placeOf(profile, to)];
  return start === undefined || end === undefined ? undefined : end - start;
}

/** Whether a move is on the way up. From a level the profile does not have, every move is judged as one: unknown is closed. */
export function isUp(profile: Pick<Profile, 'levels'>, from: Id, to: Id): boolean {
  return (climb(profile, from, to) ?? 1) > 0;
}

/** Tools of a step; without one, those that belong to the level as a whole or to all levels. Where texts differ, what any of them names. */
export function toolsFor({ tools }: Pick<Profile, 'tools'>, level: Id, step: Id | undefined): readonly Tool[] {
  const all = everySaid(tools).flat();
  const isHere = ({ at }: Tool) =>
    at === undefined ? step === undefined : at.some((one) => one.level === level && one.step === step);
  return all.filter((one, n) => isHere(one) && all.findIndex((other) => other.id === one.id) === n);
}
