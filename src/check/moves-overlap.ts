import { factsOf } from '../profile/facts-of.ts';
import type { Profile } from '../profile/profile.ts';
import type { FactList } from '../rule/condition.ts';
import { type CheckFinding, found } from './check-finding.ts';
import { everywhere, MOST_COMBINATIONS } from './everywhere.ts';
import { movesOf } from './level-ways.ts';

/** Moves from one level that can be possible at once, in one text: the same move twice, or a choice between two. */
export function movesOverlap(profile: Profile): readonly CheckFinding[] {
  const facts = factsOf(profile);
  const moves = movesOf(profile);
  const pairs = moves.flatMap((one, n) => moves.slice(0, n).map((other) => ({ one, other })));
  return pairs
    .filter(({ one, other }) => placeLeft(one.is) === placeLeft(other.is) && textOf(one.path) === textOf(other.path))
    .flatMap(({ one, other }) => overlap(one, other, facts));
}

type Placed = ReturnType<typeof movesOf>[number];

function overlap(one: Placed, other: Placed, facts: FactList): readonly CheckFinding[] {
  const conditions = [one.is.when, other.is.when].filter((each) => each !== undefined);
  const isSame = goal(one.is) === goal(other.is);
  // Two of which one is always possible are a choice that every reader sees.
  if (!isSame && conditions.length < 2) return [];
  const meet = everywhere(conditions, facts)((weights) => weights.every((each) => each === 'true'));
  if (meet === undefined) return [found('not-analysed', one.path, { most: MOST_COMBINATIONS })];
  return meet
    ? [
        found(isSame ? 'moves-same' : 'moves-overlap', one.path, {
          from: one.is.from,
          other: other.path,
        }),
      ]
    : [];
}

const LEFT: readonly string[] = ['from', 'fromStep'];

function placeLeft({ from, fromStep }: Placed['is']): string {
  return JSON.stringify([from, fromStep]);
}

/** What a move leads to: whatever it says beside where it starts and when. */
function goal(move: Placed['is']): string {
  const target = Object.entries(move).filter(([key]) => !LEFT.includes(key) && key !== 'when');
  return JSON.stringify(target.toSorted());
}

/** The text a move stands in: its path without its own place. */
function textOf(path: string): string {
  return path.replace(/\[\d+\]$/, '');
}
