import type { CalendarDay } from '../calendar/day.ts';
import type { Concept } from '../fold/concept.ts';
import type { Id } from '../identity/id.ts';
import type { LogEvents } from '../log/log.schema.ts';
import type { RepairEvents } from '../repair/repair.schema.ts';
import type { MeetingEvents } from './meeting.schema.ts';

export type { MeetingEvents } from './meeting.schema.ts';

/** A meeting about the case: called, held, or cancelled. */
export interface Meeting {
  readonly id: Id;
  readonly kind: Id | undefined;
  readonly state: 'called' | 'held' | 'cancelled';
  readonly calledBy: Id;
  /** The day it is planned for, and once held the day it was held. */
  readonly heldOn: CalendarDay | undefined;
  readonly invited: readonly Id[];
  readonly attended: readonly Id[];
  readonly concerns: readonly Id[];
  readonly log: Id | undefined;
  readonly decision: Id | undefined;
}

export interface MeetingSlice {
  meetings: Map<Id, Meeting>;
}

function amend(slice: MeetingSlice, id: Id, change: (before: Meeting) => Partial<Meeting>): void {
  const before = slice.meetings.get(id);
  if (before) slice.meetings.set(id, { ...before, ...change(before) });
}

export const meeting: Concept<
  MeetingSlice,
  MeetingEvents & Pick<LogEvents, 'LogClosed'> & Pick<RepairEvents, 'RecordVoided'>
> = {
  start: () => ({ meetings: new Map() }),
  on: {
    MeetingCalled(slice, { id, kind, heldOn, invited, concerns, log, actor }) {
      const lists = { invited: invited ?? [], attended: [], concerns: concerns ?? [] };
      slice.meetings.set(id, {
        id,
        kind,
        state: 'called',
        calledBy: actor.id,
        heldOn,
        log,
        decision: undefined,
        ...lists,
      });
    },
    MeetingHeld(slice, { meeting, heldOn, attended, decision, log }) {
      amend(slice, meeting, (before) => ({
        state: 'held',
        heldOn,
        attended: attended ?? before.attended,
        decision: decision ?? before.decision,
        log: log ?? before.log,
      }));
    },
    MeetingCancelled: (slice, { meeting }) => amend(slice, meeting, () => ({ state: 'cancelled' })),
    RecordVoided: (slice, event) => void (event.kind === 'meeting' && slice.meetings.delete(event.record)),
    LogClosed(slice, event) {
      for (const one of slice.meetings.values()) {
        if (one.state === 'called' && one.log === event.log) amend(slice, one.id, () => ({ state: 'cancelled' }));
      }
    },
  },
};

/** The meeting the holder calls so that those who help work together: the kind of a meeting that names none. */
export const COORDINATION = 'coordination';

/** Whether a meeting of a kind is the holder's. */
export function isCoordination(kind: Id | undefined): kind is undefined | typeof COORDINATION {
  return kind === undefined || kind === COORDINATION;
}

/** The meeting a command means: the one it names, else the only one there is, else the only one called and not yet held. */
export function meetingMeant(
  slice: { readonly meetings: ReadonlyMap<Id, Meeting> },
  named: Id | undefined,
): Meeting | undefined {
  if (named !== undefined) return slice.meetings.get(named);
  const all = [...slice.meetings.values()];
  const called = all.filter((one) => one.state === 'called');
  if (all.length === 1) return all[0];
  return called.length === 1 ? called[0] : undefined;
}
