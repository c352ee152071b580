import type { Id } from '../identity/id.ts';
import type { Profile } from '../profile/profile.ts';

/**
 * The level a new case starts on: the one that is named where the profile lets a case start there, else the first. Where its texts differ,
 * only a level that all of them name.
 */
export function startLevelOf(profile: Profile, named: Id | undefined): Id {
  const first = profile.levels[0]?.id ?? '';
  const stated = profile.startLevels;
  if (named === undefined || stated === undefined) return first;
  const readings = 'readings' in stated ? stated.readings : [stated];
  return readings.every((one) => one.is.includes(named)) && isLevel(profile, named) ? named : first;
}

function isLevel(profile: Profile, level: Id): boolean {
  return profile.levels.some((one) => one.id === level);
}
