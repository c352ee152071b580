import type * as z from 'zod';
import type { CalendarDay } from '../calendar/day.ts';
import type { Concept, Redrawn } from '../fold/concept.ts';
import type { Stamp } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import type { LogEvents } from '../log/log.schema.ts';
import type { RouteEvents } from '../route/route.schema.ts';
import type * as schema from './concern.schema.ts';
import type { ConcernEvents } from './concern.schema.ts';

import { type Noticed, noticedAfter, noticedAtFirst } from './noticed.ts';

type Suspicion = z.infer<typeof schema.suspicion>;
type Suspected = z.infer<typeof schema.suspected>;
type Reportable = z.infer<typeof schema.reportable>;

/** With whom a concern was shared, and how it went. */
export interface Sharing {
  readonly to: Id;
  readonly outcome: z.infer<typeof schema.shareOutcome>;
  readonly anonymous: boolean;
  readonly on: CalendarDay;
}

/** A reason to look closer at how someone is doing. */
export interface Concern {
  readonly id: Id;
  readonly kind: Id | undefined;
  readonly arena: Id | undefined;
  readonly raisedBy: Id;
  /** Whose concern it is: the service of the professional who raised it, or who first concretised, shared or assessed it. */
  readonly service: Id | undefined;
  readonly arose: CalendarDay;
  readonly raisedOn: CalendarDay;
  readonly suspicion: Suspicion;
  readonly suspected: Suspected;
  /** `yes` for as long as anyone who noticed it stands by that. */
  readonly reportable: Reportable;
  readonly noticed: readonly Noticed[];
  readonly grave: boolean | undefined;
  readonly concretised: boolean;
  readonly shared: readonly Sharing[];
  /** Outcomes of the latest conclusion; empty while there is none. */
  readonly outcomes: readonly Id[];
  /** The level that conclusion led to, where it was one. */
  readonly ledTo: Id | undefined;
  readonly state: 'open' | 'concluded';
}

export interface ConcernSlice {
  concerns: Map<Id, Concern>;
}

function amend(slice: ConcernSlice, id: Id, change: (concern: Redrawn<Concern>) => void): void {
  const before = slice.concerns.get(id);
  if (before === undefined) return;
  const concern = { ...before };
  change(concern);
  slice.concerns.set(id, concern);
}

type Raised = ConcernEvents['ConcernRaised'] & Stamp;

function raised(event: Raised): Concern {
  const { id, kind, arena, raisedBy, service, grave, day } = event;
  return {
    id,
    kind,
    arena,
    raisedBy,
    service,
    grave,
    arose: event.arose ?? day,
    raisedOn: day,
    suspicion: event.suspicion ?? 'none',
    suspected: event.suspected ?? 'unknown',
    reportable: event.reportable ?? 'unknown',
    noticed: noticedAtFirst(event),
    concretised: false,
    shared: [],
    outcomes: [],
    ledTo: undefined,
    state: 'open',
  };
}

type Heard = ConcernEvents & Pick<LogEvents, 'LogClosed' | 'FollowUpEnded'> & Pick<RouteEvents, 'RouteAssessed'>;

export const concern: Concept<ConcernSlice, Heard> = {
  start: () => ({ concerns: new Map() }),
  on: {
    ConcernRaised: (slice, event) => void slice.concerns.set(event.id, raised(event)),
    ConcernConcretised(slice, { concern, service }) {
      amend(slice, concern, (one) => {
        one.concretised = true;
        one.service ??= service;
      });
    },
    ConcernShared(slice, { concern, service, to, outcome, anonymous, day }) {
      amend(slice, concern, (one) => {
        one.service ??= service;
        one.shared = [...one.shared, { to, outcome, anonymous: anonymous ?? false, on: day }];
      });
    },
    RouteAssessed(slice, { concern, service }) {
      amend(slice, concern, (one) => {
        one.service ??= service;
      });
    },
    ConcernReclassified(slice, { concern, kind, suspicion, suspected, reportable, grave, actor, day }) {
      amend(slice, concern, (one) => {
        one.noticed = noticedAfter(one.noticed, reportable, actor.id, day);
        one.kind = kind ?? one.kind;
        one.suspicion = suspicion ?? one.suspicion;
        one.suspected = suspected ?? one.suspected;
        one.reportable = one.noticed.length > 0 ? 'yes' : (reportable ?? one.reportable);
        one.grave = grave ?? one.grave;
      });
    },
    ConcernConcluded(slice, { concern, outcomes, to, ends }) {
      amend(slice, concern, (one) => {
        one.outcomes = outcomes;
        one.ledTo = to;
        one.state = ends ? 'concluded' : 'open';
      });
    },
    LogClosed: (slice, event) => conclude(slice, event.concludes),
    FollowUpEnded: (slice, event) => conclude(slice, event.concludes),
  },
};

function conclude(slice: ConcernSlice, concluded: readonly Id[]): void {
  for (const id of concluded)
    amend(slice, id, (one) => {
      one.state = 'concluded';
    });
}

interface Concerns {
  readonly concerns: ReadonlyMap<Id, Concern>;
}

/** The service a case belongs to while nobody holds the baton: that of the first concern still open, else of the first of all. */
export function serviceOfConcern(slice: Concerns): Id | undefined {
  const all = [...slice.concerns.values()].filter((one) => one.service !== undefined);
  return (all.find((one) => one.state === 'open') ?? all[0])?.service;
}

/** Whether a concern is at its first step: open, and nothing yet said of what it leads to. */
export function isAtFirstStep({ state, outcomes }: Concern): boolean {
  return state === 'open' && outcomes.length === 0;
}

/** The concern a command means: the one it names, else the only one there is, else the only open one. */
export function concernMeant(slice: Concerns, named: Id | undefined): Concern | undefined {
  if (named !== undefined) return slice.concerns.get(named);
  const all = [...slice.concerns.values()];
  const open = all.filter((one) => one.state === 'open');
  if (all.length === 1) return all[0];
  return open.length === 1 ? open[0] : undefined;
}
