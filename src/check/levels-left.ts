import type { Profile } from '../profile/profile.ts';
import { type CheckFinding, found } from './check-finding.ts';
import { movesOf, startsOf, waysOf } from './level-ways.ts';

/** Levels from which no move leads: because every one is impossible, or because none is stated. */
export function levelsLeft(profile: Profile): readonly CheckFinding[] {
  const ways = waysOf(profile);
  const stated = movesOf(profile);
  const last = profile.levels.length - 1;
  return profile.levels.flatMap(({ id }, n) => {
    if (ways.some((one) => one.from === id && one.to !== id)) return [];
    // A list that is closed leaves nothing to a person.
    const none =
      n === last &&
      profile.onlyTheseMoves === undefined &&
      !stated.some(({ is }) => startsOf(profile, is.from).includes(id));
    return [found(none ? 'level-left-by-a-person' : 'level-cannot-be-left', `levels[${n}]`, { level: id })];
  });
}
