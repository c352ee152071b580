import type { CalendarDay } from '../calendar/day.ts';
import { dueAfter, type Term } from '../calendar/term.ts';
import type { CaseState } from '../case/state.ts';
import type { Id } from '../identity/id.ts';
import { type LawCitation, statute } from '../rule/citation.ts';
import { BARNEVERN, type Route } from './route.ts';

/** A clock of someone else's: what a receiver is to do by a day. From the day after, there is reason to ask; it is nobody's duty here. */
export interface WatchedClock {
  /** Stable: the route and what is watched. */
  readonly id: Id;
  readonly route: Id;
  readonly to: Id;
  readonly what: 'read' | 'feedback';
  readonly since: CalendarDay;
  /** `not-stated` where the term names no day. */
  readonly by: CalendarDay | 'not-stated';
  /** Whether the day has passed, so that it is time to ask. */
  readonly ask: boolean;
  /** Concerns it rests on: whoever may not see one of them is not told of the clock. */
  readonly concerns: readonly Id[];
  readonly source: LawCitation;
}

interface Clock {
  readonly what: WatchedClock['what'];
  readonly within: Term;
}

/** How soon barnevern reads a report, and answers whoever reported. */
const OF_BARNEVERN: readonly Clock[] = [
  { what: 'read', within: { weeks: 1 } },
  { what: 'feedback', within: { weeks: 3 } },
];

const SOURCE = statute('barnevernsloven', 2021);

/** The clocks that receivers of reports have running on a day, earliest first. Feedback stops them all. Asking changes nothing. */
export function watchedClocks({ route, concern }: CaseState, day: CalendarDay): readonly WatchedClock[] {
  const waiting = [...route.routes.values()].filter(
    (one) => one.to === BARNEVERN && one.form === 'report' && one.feedbackOn === undefined,
  );
  const clocks = waiting.flatMap((one) =>
    OF_BARNEVERN.map((clock) => running(one, clock, day, one.concern ? [one.concern] : [...concern.concerns.keys()])),
  );
  return clocks.sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}

function running(
  { id, to, on }: Route,
  { what, within }: Clock,
  day: CalendarDay,
  concerns: readonly Id[],
): WatchedClock {
  const by = dueAfter(on, within);
  return {
    id: `${id}:${what}`,
    route: id,
    to,
    what,
    since: on,
    by,
    ask: by !== 'not-stated' && by < day,
    concerns,
    source: SOURCE,
  };
}
