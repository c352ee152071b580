import type { BatonEvents } from '../baton/baton.schema.ts';
import type { CalendarDay } from '../calendar/day.ts';
import type { Concept } from '../fold/concept.ts';
import type { Stamp } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import type { LogEvents } from '../log/log.schema.ts';
import type { ServiceEvents } from '../service/service.schema.ts';
import type { ConsentEvents } from './consent.schema.ts';

export type { ConsentEvents } from './consent.schema.ts';

export type Purpose = ConsentEvents['ConsentGiven']['purpose'];

/** One giver's yes or no for one purpose to one receiver. */
export interface Consent {
  readonly id: Id;
  readonly giver: Id;
  readonly purpose: Purpose;
  readonly to: Id | undefined;
  readonly answer: 'yes' | 'no' | 'withdrawn';
  readonly from: CalendarDay;
  readonly until: CalendarDay | undefined;
  readonly scope: readonly Id[] | undefined;
  /** What of the scope is a kind of information, as it was when it was said; undefined where that was not kept. */
  readonly kinds: readonly Id[] | undefined;
  /** Older logs whose content may be used again. */
  readonly reuse: readonly Id[];
  readonly request: Id | undefined;
  /** A consent to open a log or to take part in one that has closed: the next log needs its own. */
  readonly spent: boolean;
  /** A person answered for the giver's standing where it was unknown. */
  readonly vouched: boolean;
  /** Place among all answers and withdrawals, from 1. */
  readonly order: number;
  /** The day it was recorded. */
  readonly on: CalendarDay;
}

/** What is asked of those who can consent. */
export interface ConsentRequest {
  readonly id: Id;
  readonly purpose: Purpose;
  readonly to: Id | undefined;
  readonly from: CalendarDay | undefined;
  readonly until: CalendarDay | undefined;
  readonly scope: readonly Id[] | undefined;
  readonly reuse: readonly Id[] | undefined;
  readonly told: readonly Id[];
  readonly on: CalendarDay;
}

/** What had been said when a service was let in, and the day. */
export interface Weighed {
  /** How many answers and withdrawals there had been. */
  readonly said: number;
  readonly on: CalendarDay;
}

export interface ConsentSlice {
  requests: Map<Id, ConsentRequest>;
  /** In the order they were given. */
  consents: Map<Id, Consent>;
  /** Number of answers and withdrawals so far. */
  said: number;
  /** When each service was last let in on consent (log opened, joined, baton accepted while a log was open): what was weighed then. */
  weighed: Map<Id, Weighed>;
  /** A log is open. */
  logOpen: boolean;
}

/** Rules that ask whether the giver may give it: a person who answers for one of them vouches for the giver. */
const VOUCHING: readonly string[] = ['who-can-consent', 'adult-decides-alone'];

function settle(slice: ConsentSlice, event: ConsentEvents['ConsentGiven'] & Stamp, answer: 'yes' | 'no'): void {
  const { id, giver, purpose, to, until, scope, day } = event;
  slice.said += 1;
  slice.consents.delete(id);
  slice.consents.set(id, {
    id,
    giver,
    purpose,
    to,
    answer,
    from: event.from ?? event.givenOn ?? day,
    until,
    scope,
    kinds: event.kinds,
    reuse: event.reuse ?? [],
    request: event.consent,
    spent: false,
    vouched: event.discretion?.answers.some((rule) => VOUCHING.includes(rule)) ?? false,
    order: slice.said,
    on: day,
  });
}

function withdraw(slice: ConsentSlice, ids: readonly Id[]): void {
  slice.said += 1;
  for (const id of ids) {
    const before = slice.consents.get(id);
    if (before) slice.consents.set(id, { ...before, answer: 'withdrawn', order: slice.said });
  }
}

/** Consents that are for one log: the next one needs its own, for opening and for each service. */
const forOneLog: readonly Purpose[] = ['open-log', 'service-access'];

/** A service without any yes was let in by something else than consent, and nothing was weighed. */
function weigh(slice: ConsentSlice, service: Id | undefined, on: CalendarDay): void {
  const asked = [...slice.consents.values()].some((one) => one.to === service && one.answer === 'yes' && !one.spent);
  if (service !== undefined && asked) slice.weighed.set(service, { said: slice.said, on });
}

type Heard = ConsentEvents &
  Pick<LogEvents, 'LogClosed' | 'LogOpened'> &
  Pick<ServiceEvents, 'ServiceJoined'> &
  Pick<BatonEvents, 'BatonAccepted'>;

export const consent: Concept<ConsentSlice, Heard> = {
  start: () => ({ requests: new Map(), consents: new Map(), said: 0, weighed: new Map(), logOpen: false }),
  on: {
    ConsentRequested(slice, { id, purpose, to, from, until, scope, reuse, told, day }) {
      slice.requests.set(id, { id, purpose, to, from, until, scope, reuse, told: told ?? [], on: day });
    },
    ConsentGiven: (slice, event) => settle(slice, event, 'yes'),
    ConsentRefused: (slice, event) => settle(slice, event, 'no'),
    ConsentWithdrawn: (slice, event) => withdraw(slice, event.consents),
    LogOpened(slice, event) {
      slice.logOpen = true;
      weigh(slice, event.service, event.day);
    },
    ServiceJoined(slice, event) {
      if (event.legalBasis === undefined) weigh(slice, event.service, event.day);
    },
    BatonAccepted(slice, event) {
      if (slice.logOpen) weigh(slice, event.service, event.day);
    },
    LogClosed(slice) {
      slice.logOpen = false;
      slice.weighed.clear();
      for (const [id, one] of slice.consents) {
        if (forOneLog.includes(one.purpose)) slice.consents.set(id, { ...one, spent: true });
      }
    },
  },
};

/** Whether its last day is past. */
export function isPast({ until }: Consent, day: CalendarDay): boolean {
  return until !== undefined && until < day;
}

/** Whether the yes itself stands on a day: given, not withdrawn, begun and not past its last day. Whether the giver may give it is another question. */
export function stands(one: Consent, day: CalendarDay): boolean {
  return one.answer === 'yes' && one.from <= day && !isPast(one, day);
}
