import type { CalendarDay } from '../../calendar/day.ts';
import type { Term } from '../../calendar/term.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { advises, doesNotApply, permitted } from '../../rule/finding.ts';
import type { Purpose } from '../consent.ts';
import { lastDayOf } from '../lasting.ts';

/** Asked of a yes: what for, the day it was given, and the last day it names. */
export interface LastingAsked {
  readonly purpose: Purpose | undefined;
  readonly given: CalendarDay;
  readonly until: CalendarDay | undefined;
}

interface Stated {
  readonly lasts: readonly { readonly purposes?: readonly Purpose[] | undefined; readonly within: Term }[];
}

/**
 * A yes lasts as long as the text says: one that names no last day, or a later one, ends on that day all the same, and is then to be renewed.
 *
 * Why: A family that said yes long ago should be asked again, and nobody should have to remember when.
 */
export const consentLastsAsStated = local({
  id: 'consent-lasts-as-stated',
  sources: ['CON-1', interpretation('how-long-a-yes-lasts')],
  reads: { lasts: (profile) => profile.consent.lasts },
  unstated: { means: 'n/a' },
  guard: {
    judge({ ask, profile }: Asked<LastingAsked>, _: Stated) {
      const last = lastDayOf(profile, ask.purpose, ask.given);
      if (last === undefined) return doesNotApply('no-day-stated', { purpose: ask.purpose });
      const looked = { purpose: ask.purpose, last, until: ask.until };
      if (ask.until === undefined || ask.until <= last) return permitted('lasts-until', looked);
      return advises('ends-before-named', looked);
    },
  },
});
