import type { BatonEvents } from '../baton/baton.schema.ts';
import type { BodyEvents } from '../body/body.schema.ts';
import { BTI_TEAM } from '../body/body.ts';
import type { CalendarDay } from '../calendar/day.ts';
import type { Concept } from '../fold/concept.ts';
import type { Id } from '../identity/id.ts';
import type { LogEvents } from '../log/log.schema.ts';
import type { MeetingEvents } from '../meeting/meeting.schema.ts';
import type { PlanEvents } from '../plan/plan.schema.ts';
import type { ServiceEvents } from '../service/service.schema.ts';
import type { AgreementCommands, AgreementEvents } from './agreement.schema.ts';
import type { Came } from './came.ts';

export type { AgreementCommands, AgreementEvents } from './agreement.schema.ts';

export type AskedWhat = AgreementEvents['AskedFor']['what'];

/** What one person, or one service, has said yes or no to. The latest word of each counts. */
export interface Word {
  readonly about: Id;
  readonly is: 'agreed' | 'disagreed';
  readonly by: Id;
  /** Set where a professional speaks for their service. */
  readonly service: Id | undefined;
  readonly thrives: AgreementCommands['Agree']['thrives'];
  readonly effect: AgreementCommands['Agree']['effect'];
  readonly on: CalendarDay;
}

/** Something a guardian or youth has asked for: it is answered, never dropped. */
export interface Asking {
  readonly id: Id;
  readonly what: AskedWhat;
  readonly by: Id;
  readonly on: CalendarDay;
  /** Answered in words. */
  readonly answered: boolean;
  /** Whatever has come since that could be what was asked for. */
  readonly came: readonly Came[];
  /** The latest answer in words. */
  readonly answer: Id | undefined;
}

/** Someone's word that a case has stopped moving. */
export interface StuckReport {
  readonly id: Id;
  readonly why: Id | undefined;
  readonly by: Id;
  readonly on: CalendarDay;
  /** Bodies, meetings and services the case has been taken to since. */
  readonly came: readonly Came[];
}

/** Whether someone is to come to a team, by the word of one person: the latest of each. */
export interface Attending {
  readonly person: Id;
  readonly is: Id;
  readonly by: Id;
}

export interface AgreementSlice {
  attending: Attending[];
  /** Since the last log closed: a new log needs words of its own. */
  words: Word[];
  askings: Map<Id, Asking>;
  stuck: Map<Id, StuckReport>;
  /** Recorded answers to declared questions, by the id of the question. */
  answers: Map<Id, { readonly is: Id; readonly about: Id | undefined; readonly on: CalendarDay }>;
}

function say(slice: AgreementSlice, word: Word): void {
  const same = (one: Word) => one.about === word.about && one.by === word.by;
  slice.words = [...slice.words.filter((one) => !same(one)), word];
}

/** The question whether a person is to come to a team: `about` names the person. */
export const ATTENDS: Id = 'attends';

function attend(slice: AgreementSlice, word: Attending): void {
  const same = (one: Attending) => one.person === word.person && one.by === word.by;
  slice.attending = [...slice.attending.filter((one) => !same(one)), word];
}

function ask(slice: AgreementSlice, asking: Asking): void {
  slice.askings.set(asking.id, asking);
}

/** What was asked for may have come. */
function come(slice: AgreementSlice, what: readonly AskedWhat[], came: Came = { concerns: [] }): void {
  for (const [id, one] of slice.askings)
    if (what.includes(one.what)) slice.askings.set(id, { ...one, came: [...one.came, came] });
}

/** A case that was stuck has been taken somewhere. */
function moveOn(slice: AgreementSlice, came: Came): void {
  for (const [id, one] of slice.stuck) slice.stuck.set(id, { ...one, came: [...one.came, came] });
}

/** What a meeting of a kind may be the answer to. */
function askedAsMeeting(kind: Id | undefined): readonly AskedWhat[] {
  return kind === BTI_TEAM ? ['meeting', 'team'] : ['meeting'];
}

type Heard = AgreementEvents &
  Pick<LogEvents, 'LogClosed' | 'LogOpened'> &
  Pick<BatonEvents, 'BatonAccepted'> &
  Pick<MeetingEvents, 'MeetingCalled' | 'MeetingHeld'> &
  Pick<PlanEvents, 'PlanRightRecorded'> &
  Pick<ServiceEvents, 'ServiceReferred'> &
  Pick<BodyEvents, 'TeamReferred'>;

export const agreement: Concept<AgreementSlice, Heard> = {
  start: () => ({ words: [], attending: [], askings: new Map(), stuck: new Map(), answers: new Map() }),
  on: {
    Agreed(slice, { about, by, service, thrives, effect, day }) {
      say(slice, { about, is: 'agreed', by, service, thrives, effect, on: day });
    },
    DisagreementReported(slice, { about, by, service, day }) {
      say(slice, { about, is: 'disagreed', by, service, thrives: undefined, effect: undefined, on: day });
    },
    StuckReported: (slice, { id, why, by, day }) => void slice.stuck.set(id, { id, why, by, on: day, came: [] }),
    AskedFor: (slice, { id, what, by, day }) =>
      void ask(slice, { id, what, by, on: day, answered: false, answer: undefined, came: [] }),
    AnswerRecorded(slice, { answer, about, is, by, day }) {
      if (answer !== undefined) slice.answers.set(answer, { is, about, on: day });
      if (answer === ATTENDS && about !== undefined) attend(slice, { person: about, is, by });
      const asking = about === undefined ? undefined : slice.askings.get(about);
      if (asking) slice.askings.set(asking.id, { ...asking, answered: true, answer: is });
    },
    LogClosed(slice) {
      slice.words = [];
    },
    LogOpened: (slice) => come(slice, ['log']),
    BatonAccepted: (slice) => come(slice, ['holder']),
    PlanRightRecorded(slice, { of }) {
      if (of === 'plan') come(slice, ['plan']);
    },
    MeetingCalled(slice, { id, kind, invited = [], concerns = [] }) {
      const came = { to: kind, meeting: id, invited, concerns };
      come(slice, askedAsMeeting(kind), came);
      moveOn(slice, came);
    },
    MeetingHeld(slice, { meeting, attended = [], concerns = [], answers = {}, day }) {
      come(slice, ['meeting'], { meeting, invited: attended, concerns });
      for (const [question, is] of Object.entries(answers))
        slice.answers.set(question, { is, about: meeting, on: day });
    },
    TeamReferred(slice, { body, concern, anonymous }) {
      const came = { to: body, concerns: concern === undefined ? [] : [concern] };
      if (!anonymous) come(slice, ['team'], came);
      moveOn(slice, came);
    },
    ServiceReferred: (slice, { service }) => moveOn(slice, { to: service, concerns: [] }),
  },
};
