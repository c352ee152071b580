import type { CalendarDay } from '../calendar/day.ts';
import type { Profile } from '../profile/profile.ts';
import type { CheckFinding } from './check-finding.ts';
import { conditionsPossible } from './conditions-possible.ts';
import { consentReached } from './consent-reached.ts';
import { dutiesOverdue } from './duties-overdue.ts';
import { gaps } from './gaps.ts';
import { idsOnce } from './ids-once.ts';
import { levelsLeft } from './levels-left.ts';
import { levelsReached } from './levels-reached.ts';
import { loosening } from './loosening.ts';
import { movesOverlap } from './moves-overlap.ts';
import { namesDeclared } from './names-declared.ts';
import { ownAgeLow } from './own-age-low.ts';
import { ownRulesMeet } from './own-rules-meet.ts';
import { textsSpoken } from './texts-spoken.ts';
import { validity } from './validity.ts';
import { wordsTaken } from './words-taken.ts';

const ANALYSES: readonly ((profile: Profile) => readonly CheckFinding[])[] = [
  levelsReached,
  levelsLeft,
  conditionsPossible,
  movesOverlap,
  gaps,
  ownRulesMeet,
  dutiesOverdue,
  namesDeclared,
  idsOnce,
  wordsTaken,
  consentReached,
  ownAgeLow,
  textsSpoken,
  loosening,
];

/**
 * Everything that can be told of a profile without a case: what is impossible, what contradicts, what is named and not there. It is judged
 * by the facts there are, so it takes no clock: `day` is the day its validity is looked at.
 */
export function checkProfile(profile: Profile, day: CalendarDay): readonly CheckFinding[] {
  return [...ANALYSES.flatMap((analysis) => analysis(profile)), ...validity(profile, day)];
}
