import type { CalendarDay } from '../calendar/day.ts';
import type { ConcernEvents } from '../concern/concern.schema.ts';
import type { Concept } from '../fold/concept.ts';
import type { Id } from '../identity/id.ts';
import type { RouteEvents } from '../route/route.schema.ts';
import type { WithholdingEvents } from './withholding.schema.ts';

/** One concern kept from guardians. */
export interface Withheld {
  readonly since: CalendarDay;
  /** Latest day it was said that it must be withheld, or that something is suspected: a word heard before that lifts nothing. */
  readonly latest: CalendarDay;
  /** Undefined: from all of them. */
  readonly from: readonly Id[] | undefined;
}

/** Days a concern was kept from the same guardians; `to` is the day that ended, undefined while it stands. */
export interface KeptFor {
  readonly from: CalendarDay;
  readonly to: CalendarDay | undefined;
  /** Undefined: from all of them. */
  readonly whom: readonly Id[] | undefined;
}

export interface WithholdingSlice {
  withheld: Map<Id, Withheld>;
  /** When each concern was kept, and from whom, in order: what is owed to them waits so long. */
  keptFor: Map<Id, readonly KeptFor[]>;
  /** What is known of each concern, so that reclassifying to a suspicion withholds at once. */
  suspicions: Map<Id, Suspicion>;
  /** What each report to barnevern or the police was about: the concern it names, else all that were withheld then. */
  reports: Map<Id, readonly Id[]>;
  /** When barnevern's or the police's word on a withheld concern was recorded; a new suspicion takes it away. */
  heard: Map<Id, CalendarDay>;
  /** Concerns that have ever been withheld by a suspicion or a doubt. */
  suspected: Set<Id>;
}

/** What is said of a suspicion, as far as it is said. */
export interface Suspicion {
  readonly suspicion?: ConcernEvents['ConcernRaised']['suspicion'];
  readonly suspected?: ConcernEvents['ConcernRaised']['suspected'];
}

/**
 * INVARIANT: a suspicion, or doubt of one, withholds the concern from the moment it is said, unless the suspected person is stated to be
 * outside the family. It stands here, in the fold, so that no command can forget it.
 */
function consider(slice: WithholdingSlice, concern: Id, said: Suspicion, day: CalendarDay): void {
  const before = slice.suspicions.get(concern);
  const now: Suspicion = {
    suspicion: said.suspicion ?? before?.suspicion,
    suspected: said.suspected ?? before?.suspected,
  };
  slice.suspicions.set(concern, now);
  const raised = before === undefined || said.suspicion !== undefined || said.suspected !== undefined;
  if (!raised || !isSuspicion(now)) return;
  slice.suspected.add(concern);
  withhold(slice, concern, undefined, day);
}

/** Whether this withholds: a suspicion or a doubt, of anyone not known to be outside the family. */
export function isSuspicion({ suspicion, suspected }: Suspicion): boolean {
  return suspicion !== undefined && suspicion !== 'none' && suspected !== 'outside';
}

/** Withholding again adds guardians and takes none away: only lifting opens. */
function withhold(slice: WithholdingSlice, concern: Id, from: readonly Id[] | undefined, day: CalendarDay): void {
  const before = slice.withheld.get(concern);
  const all = from === undefined || (before !== undefined && before.from === undefined);
  const some = all ? undefined : [...new Set([...(before?.from ?? []), ...from])];
  slice.withheld.set(concern, { since: before?.since ?? day, latest: day, from: some });
  slice.heard.delete(concern);
  slice.keptFor.set(concern, [...ended(slice, concern, day), { from: day, to: undefined, whom: some }]);
}

function lift(slice: WithholdingSlice, concern: Id, day: CalendarDay): void {
  slice.withheld.delete(concern);
  slice.keptFor.set(concern, ended(slice, concern, day));
}

/** What was kept before a day, with nothing left standing from it on. */
function ended({ keptFor }: WithholdingSlice, concern: Id, day: CalendarDay): readonly KeptFor[] {
  const spans = keptFor.get(concern) ?? [];
  return spans.map((one) => (one.to === undefined ? { ...one, to: day } : one));
}

type Heard = WithholdingEvents &
  Pick<ConcernEvents, 'ConcernRaised' | 'ConcernReclassified'> &
  Pick<RouteEvents, 'DirectRouteTaken' | 'FeedbackRecorded'>;

/** Whose word a withholding waits for. */
const WHOSE_WORD: readonly Id[] = ['barnevern', 'politi'];

export const withholding: Concept<WithholdingSlice, Heard> = {
  start: () => ({
    withheld: new Map(),
    keptFor: new Map(),
    suspicions: new Map(),
    suspected: new Set(),
    reports: new Map(),
    heard: new Map(),
  }),
  on: {
    ConcernRaised: (slice, event) => consider(slice, event.id, event, event.day),
    ConcernReclassified: (slice, event) => consider(slice, event.concern, event, event.day),
    ConcernWithheld: (slice, { concern, from, day }) => withhold(slice, concern, from, day),
    DirectRouteTaken(slice, { id, concern, to, form }) {
      if (form !== 'report' || !WHOSE_WORD.includes(to)) return;
      slice.reports.set(id, concern === undefined ? [...slice.withheld.keys()] : [concern]);
    },
    FeedbackRecorded(slice, { route, day }) {
      for (const concern of slice.reports.get(route) ?? [])
        if (slice.withheld.has(concern)) slice.heard.set(concern, day);
    },
    WithholdingLifted: (slice, event) => lift(slice, event.concern, event.day),
  },
};

/** Whether a concern is withheld from a guardian. */
export function isWithheld(
  slice: { readonly withheld: ReadonlyMap<Id, Withheld> },
  concern: Id,
  guardian: Id,
): boolean {
  const one = slice.withheld.get(concern);
  return one !== undefined && (one.from === undefined || one.from.includes(guardian));
}
