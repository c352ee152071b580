import type { CalendarDay } from '../calendar/day.ts';
import type { ConsentEvents } from '../consent/consent.schema.ts';
import type { Concept } from '../fold/concept.ts';
import type { Id } from '../identity/id.ts';
import type { MeetingEvents } from '../meeting/meeting.schema.ts';
import type { ArenaEvents } from './arena.schema.ts';

/** A change of arena: kindergarten to school, or a move within one. `from` is undefined where nobody has said it. */
export interface ArenaChange {
  readonly from: Id | undefined;
  readonly to: Id;
  readonly on: CalendarDay;
}

export interface ArenaSlice {
  /** In order, the latest last. */
  changes: ArenaChange[];
  /** Consents given since the latest change; since the case began while there is none. */
  consents: Id[];
  /** Meetings held since the latest change; since the case began while there is none. */
  meetings: Id[];
}

type Heard = ArenaEvents & Pick<ConsentEvents, 'ConsentGiven'> & Pick<MeetingEvents, 'MeetingHeld'>;

export const arena: Concept<ArenaSlice, Heard> = {
  start: () => ({ changes: [], consents: [], meetings: [] }),
  on: {
    ArenaChanged(slice, { from, to, day }) {
      slice.changes.push({ from: from ?? slice.changes.at(-1)?.to, to, on: day });
      slice.consents = [];
      slice.meetings = [];
    },
    ConsentGiven: (slice, { id }) => void slice.consents.push(id),
    MeetingHeld: (slice, { meeting }) => void slice.meetings.push(meeting),
  },
};

/** The arena the case was last said to be in; undefined where nobody has said it. */
export function presentArena(slice: { readonly changes: readonly ArenaChange[] }): Id | undefined {
  return slice.changes.at(-1)?.to;
}
