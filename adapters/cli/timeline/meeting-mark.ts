import type { CalendarDay } from '../../../src/calendar/day.ts';
import type { Standing } from './span.ts';

/** A meeting: the day it was called, and the day it was held or cancelled. */
export interface MeetingMark {
  readonly id: string;
  readonly kind: string | undefined;
  readonly state: 'called' | 'held' | 'cancelled';
  readonly calledOn: CalendarDay;
  /** The day it was held or cancelled; of one still to come, the day it is called for. */
  readonly on: CalendarDay | undefined;
}

/** Every meeting of a case. */
export function meetingMarks(standings: readonly Standing[]): readonly MeetingMark[] {
  const meetings = [...(standings.at(-1)?.state.meeting.meetings.values() ?? [])];
  return meetings.flatMap(({ id, kind, state, heldOn }) => {
    const first = standings.find((one) => one.state.meeting.meetings.has(id));
    const cancelled = standings.find((one) => one.state.meeting.meetings.get(id)?.state === 'cancelled');
    return first === undefined ? [] : [{ id, kind, state, calledOn: first.day, on: cancelled?.day ?? heldOn }];
  });
}
