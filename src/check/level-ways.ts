import type { Id } from '../identity/id.ts';
import { factsOf } from '../profile/facts-of.ts';
import type { Profile } from '../profile/profile.ts';
import type { At } from '../profile/values-in.ts';
import type { Condition } from '../rule/condition.ts';
import { everySaidAt } from '../rule/stated.ts';
import { everywhere } from './everywhere.ts';

type Move = NonNullable<Extract<Profile['moves'], { readonly is: unknown }>>['is'][number];

/** A way from a level: to another, or out of the levels. */
export interface Way {
  readonly from: Id;
  /** Undefined: to a body, a route, an end. */
  readonly to: Id | undefined;
}

/** Every move that is stated, in every reading, with its path. */
export function movesOf({ moves }: Profile): readonly At<Move>[] {
  return everySaidAt<readonly Move[]>(moves, 'moves').flatMap(({ is, path }) =>
    is.map((move, n) => ({ is: move, path: `${path}[${n}]` })),
  );
}

/** The ways between levels that some facts make possible: one up by the order, and the moves that are stated. */
export function waysOf(profile: Profile): readonly Way[] {
  const ids = profile.levels.map((one) => one.id);
  const blocked = new Set(ids.filter((id) => cannotEnter(profile, id)));
  const up = ids.slice(1).map((to, n) => ({ from: ids[n] ?? to, to }));
  const stated = movesOf(profile).flatMap(({ is: { from, to, stay, when } }): readonly Way[] => {
    if (stay || (when !== undefined && never(profile, [when]))) return [];
    return startsOf(profile, from).map((level) => ({ from: level, to: ids.find((id) => id === to) }));
  });
  const isUp = ({ from, to }: Way) => to !== undefined && ids.indexOf(to) > ids.indexOf(from);
  return [...up, ...stated].filter((way) => !(isUp(way) && way.to !== undefined && blocked.has(way.to)));
}

/** The levels a move starts from: the one it names, else any. */
export function startsOf({ levels }: Profile, from: Id | undefined): readonly Id[] {
  return from === undefined ? levels.map((one) => one.id) : [from];
}

/** Whether what a level demands (must) can never be so, all of it together. Where texts differ, in all of them. */
export function cannotEnter(profile: Profile, level: Id): boolean {
  const texts = everySaidAt<Entries>(profile.entry, 'entry');
  return texts.length > 0 && texts.every(({ is }) => never(profile, mustOf(is, level)));
}

type Entries = readonly {
  readonly level: Id;
  readonly criteria: readonly { readonly require: Condition; readonly strength: string }[];
}[];

function mustOf(entries: Entries, level: Id): readonly Condition[] {
  const criteria = entries.filter((one) => one.level === level).flatMap((one) => one.criteria);
  return criteria.filter((one) => one.strength === 'must').map((one) => one.require);
}

/** Whether no facts make all of them true; what cannot be tried is taken to be possible. */
function never(profile: Profile, conditions: readonly Condition[]): boolean {
  if (conditions.length === 0) return false;
  return everywhere(conditions, factsOf(profile))((weights) => weights.every((one) => one === 'true')) === false;
}
