import type { CalendarDay } from '../calendar/day.ts';
import type { ConsentEvents } from '../consent/consent.schema.ts';
import type { Concept } from '../fold/concept.ts';
import type { Discretion } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import type { LogEvents } from '../log/log.schema.ts';
import type { PartyEvents } from '../party/party.schema.ts';
import type { BatonCommands, BatonEvents } from './baton.schema.ts';

export type { BatonCommands } from './baton.schema.ts';

/** A baton held out to one person. Until that person accepts, whoever holds it still holds it. */
export interface Offer {
  readonly id: Id;
  readonly to: Id;
  readonly by: Id;
  /** Level of the case when it was offered. */
  readonly level: Id;
  readonly decidedBy: readonly Id[];
  readonly decidedIn: Id | undefined;
  /** A person's own decision at the offer, which answers the same finding at the acceptance while the level is the same. */
  readonly discretion: Discretion | undefined;
  readonly on: CalendarDay;
}

export interface BatonSlice {
  holder: Id | undefined;
  /** Day the holder accepted. */
  since: CalendarDay | undefined;
  offer: Offer | undefined;
  /** Ids of offers ever made, so that none is used twice. */
  offers: Set<Id>;
  /** Service the holder accepted for; unknown where the host vouched for none. */
  service: Id | undefined;
  /** That the holder has since moved from that service, or was removed from the case. They hold the baton all the same. */
  left:
    | { readonly how: 'moved' | 'removed'; readonly service: Id | undefined; readonly since: CalendarDay }
    | undefined;
  /** Latest day someone refused or withdrew a consent: from then on the holder's service may be without one. */
  lastNo: CalendarDay | undefined;
  /** Whether anyone has ever held it: before the first, the concern's service stands in. */
  everHeld: boolean;
  /** Latest day another took the baton over from someone; undefined while nobody has. */
  tookOver: CalendarDay | undefined;
  /** Day the baton was laid down, where it has been. */
  restedOn: CalendarDay | undefined;
  unavailable: { readonly since: CalendarDay; readonly until: CalendarDay | undefined } | undefined;
  /** Latest wish of each person for who should hold the baton. */
  wishes: Map<
    Id,
    {
      readonly wish: BatonCommands['RecordHolderWish']['wish'];
      readonly person: Id | undefined;
      readonly on: CalendarDay;
    }
  >;
}

function lapse(slice: BatonSlice): void {
  slice.offer = undefined;
}

function rest(slice: BatonSlice, day: CalendarDay): void {
  if (slice.holder !== undefined) slice.restedOn = day;
  slice.holder = undefined;
  slice.since = undefined;
  slice.unavailable = undefined;
  slice.service = undefined;
  slice.left = undefined;
}

/** Registered anew: with other values that is a correction, and whoever was removed is back. */
function register(slice: BatonSlice, { person, service }: PartyEvents['ProfessionalAdded']): void {
  if (slice.holder !== person || slice.left?.how === 'moved') return;
  slice.service = service;
  slice.left = undefined;
}

/** INVARIANT: moving takes the baton from nobody. One who moves back again has not left. */
function move(slice: BatonSlice, { person, service }: PartyEvents['ProfessionalMoved'], day: CalendarDay): void {
  if (slice.holder !== person) return;
  slice.left = service === slice.service ? undefined : { how: 'moved', service: slice.service, since: day };
}

function hearNo(slice: BatonSlice, day: CalendarDay): void {
  slice.lastNo = day;
}

type Heard = BatonEvents &
  Pick<LogEvents, 'LogClosed' | 'FollowUpEnded'> &
  Pick<PartyEvents, 'ProfessionalAdded' | 'ProfessionalMoved' | 'ProfessionalRemoved'> &
  Pick<ConsentEvents, 'ConsentRefused' | 'ConsentWithdrawn'>;

export const baton: Concept<BatonSlice, Heard> = {
  start: () => ({
    holder: undefined,
    since: undefined,
    offer: undefined,
    offers: new Set(),
    service: undefined,
    left: undefined,
    lastNo: undefined,
    everHeld: false,
    tookOver: undefined,
    restedOn: undefined,
    unavailable: undefined,
    wishes: new Map(),
  }),
  on: {
    BatonOffered(slice, { id, to, actor, level, decidedBy, decidedIn, discretion, day }) {
      slice.offer = { id, to, by: actor.id, level, decidedBy: decidedBy ?? [], decidedIn, discretion, on: day };
      slice.offers.add(id);
    },
    BatonAccepted(slice, event) {
      if (slice.everHeld && slice.holder !== event.holder) slice.tookOver = event.day;
      slice.holder = event.holder;
      slice.since = event.day;
      slice.everHeld = true;
      slice.service = event.service;
      slice.left = undefined;
      slice.unavailable = undefined;
      lapse(slice);
    },
    BatonDeclined: lapse,
    OfferRetracted: lapse,
    ProfessionalAdded: register,
    ProfessionalMoved: (slice, event) => move(slice, event, event.day),
    ProfessionalRemoved(slice, { person, day }) {
      if (slice.offer?.to === person) lapse(slice);
      if (slice.holder !== person) return;
      slice.left = { how: 'removed', service: slice.left?.service ?? slice.service, since: day };
    },
    ConsentRefused: (slice, event) => hearNo(slice, event.day),
    ConsentWithdrawn: (slice, event) => hearNo(slice, event.day),
    HolderReportedUnavailable(slice, event) {
      slice.unavailable = { since: event.day, until: event.until };
    },
    HolderWishRecorded(slice, { by, wish, person, day }) {
      slice.wishes.set(by, { wish, person, on: day });
    },
    LogClosed(slice, event) {
      lapse(slice);
      if (event.batonRests) rest(slice, event.day);
    },
    FollowUpEnded(slice, event) {
      lapse(slice);
      rest(slice, event.day);
    },
  },
};
