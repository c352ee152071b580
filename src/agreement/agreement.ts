import type { BatonEvents } from '../baton/baton.schema.ts';
import type { BodyEvents } from '../body/body.schema.ts';
import type { CalendarDay } from '../calendar/day.ts';
import type { Concept } from '../fold/concept.ts';
import type { Id } from '../identity/id.ts';
import type { LogEvents } from '../log/log.schema.ts';
import type { MeetingEvents } from '../meeting/meeting.schema.ts';
import type { AgreementCommands, AgreementEvents } from './agreement.schema.ts';

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
  /** Each time something like it has come since: the concerns it was about, none where it named none. */
  readonly came: readonly (readonly Id[])[];
  /** The latest answer in words. */
  readonly answer: Id | undefined;
}

export interface AgreementSlice {
  /** Since the last log closed: a new log needs words of its own. */
  words: Word[];
  askings: Map<Id, Asking>;
  /** Recorded answers to declared questions, by the id of the question. */
  answers: Map<Id, { readonly is: Id; readonly about: Id | undefined; readonly on: CalendarDay }>;
}

function say(slice: AgreementSlice, word: Word): void {
  const same = (one: Word) => one.about === word.about && one.by === word.by;
  slice.words = [...slice.words.filter((one) => !same(one)), word];
}

function ask(slice: AgreementSlice, asking: Asking): void {
  slice.askings.set(asking.id, asking);
}

/** What was asked for has come. */
function come(slice: AgreementSlice, what: AskedWhat, about: readonly Id[] = []): void {
  for (const [id, one] of slice.askings)
    if (one.what === what) slice.askings.set(id, { ...one, came: [...one.came, about] });
}

type Heard = AgreementEvents &
  Pick<LogEvents, 'LogClosed' | 'LogOpened'> &
  Pick<BatonEvents, 'BatonAccepted'> &
  Pick<MeetingEvents, 'MeetingCalled'> &
  Pick<BodyEvents, 'TeamReferred'>;

export const agreement: Concept<AgreementSlice, Heard> = {
  start: () => ({ words: [], askings: new Map(), answers: new Map() }),
  on: {
    Agreed(slice, { about, by, service, thrives, effect, day }) {
      say(slice, { about, is: 'agreed', by, service, thrives, effect, on: day });
    },
    DisagreementReported(slice, { about, by, service, day }) {
      say(slice, { about, is: 'disagreed', by, service, thrives: undefined, effect: undefined, on: day });
    },
    AskedFor: (slice, { id, what, by, day }) =>
      void ask(slice, { id, what, by, on: day, answered: false, answer: undefined, came: [] }),
    AnswerRecorded(slice, { answer, about, is, day }) {
      if (answer !== undefined) slice.answers.set(answer, { is, about, on: day });
      const asking = about === undefined ? undefined : slice.askings.get(about);
      if (asking) slice.askings.set(asking.id, { ...asking, answered: true, answer: is });
    },
    LogClosed(slice) {
      slice.words = [];
    },
    LogOpened: (slice) => come(slice, 'log'),
    BatonAccepted: (slice) => come(slice, 'holder'),
    MeetingCalled: (slice, { concerns }) => come(slice, 'meeting', concerns),
    TeamReferred: (slice, { concern }) => come(slice, 'team', concern === undefined ? [] : [concern]),
  },
};
