import type * as z from 'zod';
import type { CalendarDay } from '../calendar/day.ts';
import { dueAfter, type Term } from '../calendar/term.ts';
import type { CaseState } from '../case/state.ts';
import type { Frozen } from '../identity/frozen.ts';
import type { Id } from '../identity/id.ts';
import type { Profile } from '../profile/profile.ts';
import { type Citation, statute } from '../rule/citation.ts';
import { differs } from '../rule/stated.ts';
import type { watched } from './policy.schema.ts';
import { BARNEVERN, type Route } from './route.ts';

/** A clock of someone else's: what a receiver is to do by a day. From the day after, there is reason to ask; it is nobody's duty here. */
export interface WatchedClock {
  /** Stable: the route and what is watched. */
  readonly id: Id;
  readonly route: Id;
  readonly to: Id;
  /** `read`, `feedback` and `investigation` are barnevern's; others are named by the municipality. */
  readonly what: Id;
  readonly since: CalendarDay;
  /** `not-stated` where the term names no day. */
  readonly by: CalendarDay | 'not-stated';
  /** Whether the day has passed, so that it is time to ask. */
  readonly ask: boolean;
  /** Concerns it rests on: whoever may not see one of them is not told of the clock. */
  readonly concerns: readonly Id[];
  readonly source: Citation;
}

/** A clock, as a statute or a profile has it. */
interface Clock {
  readonly what: Id;
  readonly within: Term;
  readonly source: Citation;
  /** Whether it runs for this route now. */
  runs(route: Route): boolean;
}

const LAW = statute('barnevernsloven', 2021);
const isReported = ({ to, form }: Route) => to === BARNEVERN && form === 'report';
const isUnanswered = (one: Route) => one.feedbackOn === undefined;

/** How soon barnevern reads a report, answers whoever reported, and ends an investigation it has said that it opened. */
const OF_BARNEVERN: readonly Clock[] = [
  { what: 'read', within: { weeks: 1 }, source: LAW, runs: (one) => isReported(one) && isUnanswered(one) },
  { what: 'feedback', within: { weeks: 3 }, source: LAW, runs: (one) => isReported(one) && isUnanswered(one) },
  {
    what: 'investigation',
    within: { months: 3 },
    source: LAW,
    runs: (one) => isReported(one) && one.investigation === 'opened',
  },
];

/**
 * The clocks that receivers have running on a day, earliest first: barnevern's by statute, and others the profile names. Feedback stops them;
 * only that an investigation was opened starts one more. Asking changes nothing.
 */
export function watchedClocks(
  { route, concern }: CaseState,
  day: CalendarDay,
  profile: Profile,
): readonly WatchedClock[] {
  const clocks = [...OF_BARNEVERN, ...statedClocks(profile)];
  const running = [...route.routes.values()].flatMap((one) => {
    const concerns = one.concern === undefined ? [...concern.concerns.keys()] : [one.concern];
    return clocks.filter((clock) => clock.runs(one)).map((clock) => runningOn(day, one, { ...clock, concerns }));
  });
  return running.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0));
}

type Watched = Frozen<z.infer<typeof watched>>;

/** What a profile lets watch; by every text where they differ. */
function statedClocks({ routes }: Profile): readonly Clock[] {
  if (routes.watched === undefined) return [];
  const texts = differs(routes.watched) ? routes.watched.readings : [routes.watched];
  return texts.flatMap((text) => text.is.map((one) => clockOf(one, text.source)));
}

function clockOf({ to, form, what, within }: Watched, source: string): Clock {
  const runs = (one: Route) => one.to === to && (form === undefined || one.form === form) && isUnanswered(one);
  return { what, within, source, runs };
}

function runningOn(
  day: CalendarDay,
  { id, to, on }: Route,
  { what, within, source, concerns }: Omit<Clock, 'runs'> & Pick<WatchedClock, 'concerns'>,
): WatchedClock {
  const by = dueAfter(on, within);
  const ask = by !== 'not-stated' && by < day;
  return { id: `${id}:${what}`, route: id, to, what, since: on, by, ask, concerns, source };
}

/** Clocks without a day come last. */
function orderOf({ by }: WatchedClock): string {
  return by === 'not-stated' ? '9999' : by;
}
