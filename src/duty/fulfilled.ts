import type { CalendarDay } from '../calendar/day.ts';
import type { Concept } from '../fold/concept.ts';
import type { DutyEvents } from './duty.schema.ts';

export type { DutyEvents } from './duty.schema.ts';

export interface FulfilledSlice {
  /** Duties someone has said are done, by the id of the duty, and when. */
  duties: Map<string, CalendarDay>;
}

export const fulfilled: Concept<FulfilledSlice, DutyEvents> = {
  start: () => ({ duties: new Map() }),
  on: {
    DutyFulfilled: (slice, event) => void slice.duties.set(event.duty, event.day),
  },
};
