import type { Id } from '../identity/id.ts';
import type { Profile } from '../profile/profile.ts';
import type { Looked } from '../rule/finding.ts';
import { everySaidAt } from '../rule/stated.ts';
import type { Because } from './check-codes.ts';
import { type CheckFinding, found } from './check-finding.ts';
import { cannotEnter, type Way, waysOf } from './level-ways.ts';

/** Levels that no case can come to: what they demand is never so, or comes only after them. */
export function levelsReached(profile: Profile): readonly CheckFinding[] {
  const ways = waysOf(profile);
  const starts = [
    profile.levels[0]?.id,
    ...everySaidAt<readonly Id[]>(profile.startLevels, 'startLevels').flatMap((one) => one.is),
  ];
  const reached = reachable(starts, ways);
  return profile.levels.flatMap(({ id }, n) => {
    const because = reached.has(id) ? comesAfterItself(profile, id, starts, ways) : whyNot(profile, id, reached, ways);
    return because === undefined ? [] : [found('level-unreachable', `levels[${n}]`, { level: id, ...because })];
  });
}

interface Why extends Looked {
  readonly because: Because;
}

/** Nothing of a level that only follows from another's not being reached: that one is told of. */
function whyNot(profile: Profile, level: Id, reached: ReadonlySet<Id>, ways: readonly Way[]): Why | undefined {
  if (cannotEnter(profile, level)) return { because: 'demand-never-so' };
  const to = ways.filter((one) => one.to === level && one.from !== level);
  return to.some((one) => !reached.has(one.from)) ? undefined : { because: 'no-way-there' };
}

/** What must be tried before it, and is reached only through it. */
function comesAfterItself(profile: Profile, level: Id, starts: Starts, ways: readonly Way[]): Why | undefined {
  if (starts.includes(level)) return undefined;
  const without = reachable(
    starts,
    ways.filter((one) => one.to !== level),
  );
  const tried = everySaidAt<TriedFirst>(profile.triedFirst, 'triedFirst').flatMap((one) => one.is);
  const demands = tried.filter((one) => one.level === level && one.strength === 'must').flatMap((one) => one.levels);
  const missing = demands.filter((one) => !without.has(one));
  return missing.length === 0 ? undefined : { because: 'comes-only-after', levels: missing };
}

type Starts = readonly (Id | undefined)[];
type TriedFirst = readonly {
  readonly level?: Id | undefined;
  readonly levels: readonly Id[];
  readonly strength: string;
}[];

function reachable(starts: Starts, ways: readonly Way[]): ReadonlySet<Id> {
  const reached = new Set<Id>();
  const waiting = starts.filter((one) => one !== undefined);
  for (let level = waiting.pop(); level !== undefined; level = waiting.pop()) {
    if (reached.has(level)) continue;
    reached.add(level);
    const from = level;
    waiting.push(...ways.filter((one) => one.from === from).flatMap((one) => one.to ?? []));
  }
  return reached;
}
