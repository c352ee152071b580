import type * as z from 'zod';
import type { CalendarDay } from '../calendar/day.ts';
import type { ConsentEvents } from '../consent/consent.schema.ts';
import type { Concept } from '../fold/concept.ts';
import type { Stamp } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import type { LogEvents } from '../log/log.schema.ts';
import type { RouteEvents } from '../route/route.schema.ts';
import type { LegalBasis } from '../rule/legal-basis.ts';
import type * as schema from './service.schema.ts';
import type { ServiceEvents } from './service.schema.ts';

/** How a service takes part. */
export interface Part {
  readonly task: z.infer<typeof schema.task> | undefined;
  /** Asked to take part; a service that leaves, or says no, is asked no longer. */
  readonly invitedOn: CalendarDay | undefined;
  readonly joinedOn: CalendarDay | undefined;
  readonly leftOn: CalendarDay | undefined;
}

/** A service beside the one whose concern it is: asked, referred to, taking part, or gone again. */
export interface Service extends Part {
  readonly id: Id;
  /** A referral, an application or a report that names the child has been made; an anonymous one lets nobody join. */
  readonly referredOn: CalendarDay | undefined;
  /** What the family knows of: how it takes part on consent. What a statute lets in is not told of here, as the reason may be kept from them. */
  readonly openly: Part | undefined;
  /** It has left, and has since then neither been asked again, nor joined, nor been given a new consent. */
  readonly gone: boolean;
  /** Rules a person answered for when it was invited or referred to; a later no or withdrawal about it, by anyone, undoes that. */
  readonly answered: readonly Id[];
}

/** A referral or an application: to whom, and whether it names the child to them on consent, so that nobody is kept from knowing of it. */
export interface Referral {
  readonly to: Id;
  readonly openly: boolean;
}

/** Advice asked of a service or a body that does not take part because of it. */
export interface Consultation {
  readonly id: Id;
  /** The service or the body. */
  readonly of: Id | undefined;
  readonly concern: Id | undefined;
  readonly anonymous: boolean;
  readonly by: Id;
  readonly on: CalendarDay;
}

export interface ServiceSlice {
  services: Map<Id, Service>;
  referrals: Map<Id, Referral>;
  consultations: Map<Id, Consultation>;
}

const NO_PART: Part = { task: undefined, invitedOn: undefined, joinedOn: undefined, leftOn: undefined };
const NEW = { ...NO_PART, referredOn: undefined, gone: false, answered: [], openly: undefined };

function amend(slice: ServiceSlice, id: Id, change: Partial<Service>): void {
  slice.services.set(id, { ...(slice.services.get(id) ?? { id, ...NEW }), ...change });
}

/** A task that is not said again stays. */
function taskOf(task: Part['task']): Partial<Part> {
  return task === undefined ? {} : { task };
}

function answer(slice: ServiceSlice, id: Id, { discretion }: Stamp): void {
  if (discretion !== undefined) amend(slice, id, { answered: discretion.answers });
}

function unanswer(slice: ServiceSlice, { to }: { readonly to?: Id | undefined }): void {
  for (const id of slice.services.keys()) if (to === undefined || to === id) amend(slice, id, { answered: [] });
}

/** Lets a service in: openly, unless a statute does. */
function letIn(slice: ServiceSlice, id: Id, part: Partial<Part>, legalBasis: LegalBasis | undefined): void {
  const openly = slice.services.get(id)?.openly;
  amend(slice, id, {
    gone: false,
    openly: legalBasis === undefined ? { ...NO_PART, ...openly, ...part } : openly,
    ...part,
  });
}

function leave(slice: ServiceSlice, id: Id, part: Partial<Part>): void {
  const openly = slice.services.get(id)?.openly;
  const knows = openly !== undefined && (openly.invitedOn !== undefined || takesPart(openly));
  amend(slice, id, { openly: knows ? { ...openly, ...part } : openly, ...part });
}

type Heard = ServiceEvents &
  Pick<RouteEvents, 'DirectRouteTaken'> &
  Pick<ConsentEvents, 'ConsentGiven' | 'ConsentRefused' | 'ConsentWithdrawn'> &
  Pick<LogEvents, 'LogClosed'>;

export const service: Concept<ServiceSlice, Heard> = {
  start: () => ({ services: new Map(), referrals: new Map(), consultations: new Map() }),
  on: {
    ServiceInvited(slice, event) {
      const { service, task, day, legalBasis } = event;
      letIn(slice, service, { ...taskOf(task), invitedOn: day }, legalBasis);
      answer(slice, service, event);
    },
    ServiceConsulted(slice, { id, service, body, concern, anonymous, actor, day }) {
      const of = service ?? body;
      slice.consultations.set(id, { id, of, concern, anonymous: anonymous ?? false, by: actor.id, on: day });
    },
    ServiceReferred(slice, event) {
      const { id, service, anonymous, legalBasis, day } = event;
      slice.referrals.set(id, { to: service, openly: anonymous !== true && legalBasis === undefined });
      if (anonymous !== true) amend(slice, service, { referredOn: day });
      answer(slice, service, event);
    },
    ConsentGiven(slice, { to }) {
      if (to !== undefined && slice.services.has(to)) amend(slice, to, { gone: false });
    },
    ConsentRefused: unanswer,
    ConsentWithdrawn: unanswer,
    DirectRouteTaken: (slice, { to, day }) => amend(slice, to, { referredOn: day }),
    ServiceJoined(slice, { service, task, day, legalBasis }) {
      letIn(slice, service, { ...taskOf(task), joinedOn: day, leftOn: undefined }, legalBasis);
    },
    ServiceLeft(slice, { service, day }) {
      leave(slice, service, { invitedOn: undefined, leftOn: day });
      amend(slice, service, { gone: true });
    },
    // Cooperation in a log ends with it: whoever is to take part in the next one joins anew.
    LogClosed(slice, { day }) {
      for (const one of slice.services.values()) if (takesPart(one)) leave(slice, one.id, { leftOn: day });
    },
  },
};

/** Services every profile knows, whether or not its directory lists them. */
export const CORE_SERVICES: readonly Id[] = ['skole', 'barnehage', 'helsestasjon', 'ppt', 'barnevern', 'bup', 'politi'];

/** Whether a service takes part now. */
export function takesPart(one: Part | undefined): boolean {
  return one?.joinedOn !== undefined && one.leftOn === undefined;
}

/** The services that take part now, those of the concerns not counted. */
export function joined(slice: { readonly services: ReadonlyMap<Id, Service> }): readonly Id[] {
  return [...slice.services.values()].filter(takesPart).map((one) => one.id);
}
