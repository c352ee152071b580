import type { CalendarDay } from '../calendar/day.ts';
import type { Profile } from '../profile/profile.ts';
import { type CheckFinding, found } from './check-finding.ts';

/** Whether a profile is in force on a day, ever was, or will be. */
export function validity({ validFrom, validTo }: Profile, day: CalendarDay): readonly CheckFinding[] {
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom)
    return [found('validity-reversed', 'validTo')];
  if (validTo !== undefined && validTo < day) return [found('no-longer-in-force', 'validTo', { validTo })];
  return validFrom !== undefined && validFrom > day ? [found('not-yet-in-force', 'validFrom', { validFrom })] : [];
}
