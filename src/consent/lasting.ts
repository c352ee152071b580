import type { CalendarDay } from '../calendar/day.ts';
import { dueAfter } from '../calendar/term.ts';
import type { Profile } from '../profile/profile.ts';
import { everySaid } from '../rule/stated.ts';
import { earlier, type Terms } from './answered-request.ts';
import type { Purpose } from './consent.ts';

/**
 * The last day a yes of this purpose can have where the profile says how long it lasts, counted from the day it was given; undefined where
 * nothing is said, or no day is named. Where texts differ, the earliest: what is not known to stand does not.
 */
export function lastDayOf(
  { consent }: Profile,
  purpose: Purpose | undefined,
  given: CalendarDay,
): CalendarDay | undefined {
  const all = everySaid(consent.lasts)
    .flat()
    .filter(({ purposes }) => purposes === undefined || purposes.some((one) => one === purpose));
  const days = all.flatMap(({ within }): readonly CalendarDay[] => {
    const due = dueAfter(given, within);
    return due === 'not-stated' ? [] : [due];
  });
  return days.sort()[0];
}

/** What is said yes to, with the last day the profile sets where none is said, or a later one. */
export function lasting(profile: Profile, terms: Terms, given: CalendarDay): Terms {
  return { ...terms, until: earlier(terms.until, lastDayOf(profile, terms.purpose, given)) };
}
