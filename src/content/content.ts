import type { AgreementEvents } from '../agreement/agreement.schema.ts';
import type { BodyEvents } from '../body/body.schema.ts';
import type { CalendarDay } from '../calendar/day.ts';
import type { ConcernEvents } from '../concern/concern.schema.ts';
import type { ConsentEvents } from '../consent/consent.schema.ts';
import type { DutyEvents } from '../duty/duty.schema.ts';
import type { Concept } from '../fold/concept.ts';
import type { Stamp } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import type { LogEvents } from '../log/log.schema.ts';
import type { MeasureEvents } from '../measure/measure.schema.ts';
import type { MeetingEvents } from '../meeting/meeting.schema.ts';
import type { RepairEvents } from '../repair/repair.schema.ts';
import type { RouteEvents } from '../route/route.schema.ts';
import type { ServiceEvents } from '../service/service.schema.ts';

/**
 * Where a text belongs, which decides who may read it: `note` the undringsnotat and what else belongs to a concern, `log` what stands in a
 * shared log, `route` what was sent to a receiver, `team` a question to or advice from a body, `consent` a consent form, `closing` the reason for an end.
 */
export type ContentKind = 'note' | 'log' | 'route' | 'team' | 'consent' | 'closing';

/** What is known of a text without its words. */
export interface Content {
  readonly id: Id;
  readonly kind: ContentKind;
  /** Concerns it is about; empty where it names none. */
  readonly concerns: readonly Id[];
  readonly log: Id | undefined;
  readonly by: Id;
  /** Service of its author. */
  readonly service: Id | undefined;
  readonly on: CalendarDay;
  /** The entry, measure or meeting it is of. */
  readonly record: Id | undefined;
}

export interface ContentSlice {
  contents: Map<Id, Content>;
  /** Texts of voided records: they are nowhere, and are never placed again. */
  voided: Set<Id>;
}

interface Place {
  readonly kind: ContentKind;
  readonly concerns?: readonly (Id | undefined)[] | undefined;
  readonly log?: Id | undefined;
  /** Whose word it is, where another recorded it. */
  readonly by?: Id | undefined;
  readonly record?: Id | undefined;
}

function place(
  slice: ContentSlice,
  id: Id | undefined,
  { actor, day }: Stamp,
  { kind, concerns, log, by, record }: Place,
): void {
  // The first place stands: naming a text again never moves it to where others may read it.
  if (id === undefined || slice.contents.has(id) || slice.voided.has(id)) return;
  const named = (concerns ?? []).filter((one) => one !== undefined);
  slice.contents.set(id, {
    id,
    kind,
    concerns: named,
    log,
    by: by ?? actor.id,
    service: actor.service,
    on: day,
    record,
  });
}

/** A meeting's papers stand in the log while it is open, else beside the concerns. */
function inLogOrNote(log: Id | undefined, concerns: readonly Id[] | undefined, record?: Id): Place {
  return { kind: log === undefined ? 'note' : 'log', concerns, log, record };
}

type Heard = ConcernEvents &
  ConsentEvents &
  LogEvents &
  MeasureEvents &
  MeetingEvents &
  BodyEvents &
  RouteEvents &
  ServiceEvents &
  DutyEvents &
  Pick<RepairEvents, 'RecordVoided'> &
  Pick<AgreementEvents, 'StuckReported' | 'DisagreementReported'>;

/** Learns of every text an event refers to. */
export const content: Concept<ContentSlice, Heard> = {
  start: () => ({ contents: new Map(), voided: new Set() }),
  on: {
    ConcernRaised: (s, e) => place(s, e.content, e, { kind: 'note', concerns: [e.id] }),
    ConcernConcretised: (s, e) => place(s, e.content, e, { kind: 'note', concerns: [e.concern] }),
    ConcernShared: (s, e) => place(s, e.content, e, { kind: 'note', concerns: [e.concern] }),
    ConcernConcluded: (s, e) => place(s, e.content, e, { kind: 'note', concerns: [e.concern] }),
    ConsentRequested: (s, e) => place(s, e.content, e, { kind: 'consent' }),
    ConsentGiven: (s, e) => place(s, e.content, e, { kind: 'consent', by: e.giver }),
    ConsentRefused: (s, e) => place(s, e.content, e, { kind: 'consent', by: e.giver }),
    ConsentWithdrawn: (s, e) => place(s, e.content, e, { kind: 'consent', by: e.giver }),
    EntryWritten: (s, e) => place(s, e.content, e, { kind: 'log', concerns: e.concerns, log: e.log, record: e.id }),
    EntryCorrected: (s, e) =>
      place(s, e.content, e, { kind: 'log', log: e.log, concerns: e.concerns, record: e.entry }),
    GoalSet: (s, e) => place(s, e.content, e, inLogOrNote(e.log, e.concerns)),
    MeasurePlanned: (s, e) => place(s, e.content, e, inLogOrNote(e.log, e.concerns, e.id)),
    MeasureEvaluated: (s, e) => place(s, e.content, e, inLogOrNote(e.log, e.concerns, e.measure)),
    ChildTalkRecorded: (s, e) => place(s, e.content, e, { kind: 'note', concerns: [e.concern] }),
    MeetingCalled: (s, e) => place(s, e.agenda, e, inLogOrNote(e.log, e.concerns, e.id)),
    MeetingHeld: (s, e) => place(s, e.minutes, e, inLogOrNote(e.log, e.concerns, e.meeting)),
    TeamReferred: (s, e) => place(s, e.question, e, { kind: 'team', concerns: [e.concern] }),
    TeamAdviceRecorded: (s, e) => place(s, e.content, e, { kind: 'team', concerns: [e.concern] }),
    DirectRouteTaken: (s, e) => place(s, e.content, e, { kind: 'route', concerns: [e.concern] }),
    FeedbackRecorded: (s, e) => place(s, e.content, e, { kind: 'route', concerns: [e.concern] }),
    ServiceConsulted: (s, e) => place(s, e.content, e, { kind: 'team', concerns: [e.concern] }),
    ServiceReferred: (s, e) => place(s, e.content, e, { kind: 'route' }),
    ClosingDemanded: (s, e) => place(s, e.content, e, { kind: 'closing' }),
    LogClosed: (s, e) => place(s, e.content, e, { kind: 'closing', log: e.log }),
    FollowUpEnded: (s, e) => place(s, e.content, e, { kind: 'closing' }),
    StuckReported: (s, e) => place(s, e.content, e, { kind: 'note', by: e.by }),
    DisagreementReported: (s, e) => place(s, e.content, e, { kind: 'note', by: e.by }),
    DutyFulfilled: (s, e) => place(s, e.content, e, { kind: 'note' }),
    RecordVoided(slice, { record }) {
      for (const { id, record: of } of slice.contents.values()) {
        if (of !== record) continue;
        slice.contents.delete(id);
        slice.voided.add(id);
      }
    },
  },
};
