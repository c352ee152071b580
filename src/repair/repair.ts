import type { CalendarDay } from '../calendar/day.ts';
import type { Concept } from '../fold/concept.ts';
import type { Id } from '../identity/id.ts';
import type { RepairEvents } from './repair.schema.ts';

export type { RepairEvents } from './repair.schema.ts';

/** What kind of record can be voided. */
export type RecordKind = RepairEvents['RecordVoided']['kind'];

export interface RepairSlice {
  /** Records that were a mistake: left out of everything but the history. */
  voided: Set<Id>;
  /** Where the case came from another system: the day, and the document its facts were read from. What that command recorded is unverified. */
  takenOver: { readonly on: CalendarDay; readonly document: Id; readonly commandId: Id } | undefined;
}

export const repair: Concept<RepairSlice, RepairEvents> = {
  start: () => ({ voided: new Set(), takenOver: undefined }),
  on: {
    RecordVoided: (slice, event) => void slice.voided.add(event.record),
    CaseTakenOver(slice, { day, document, commandId }) {
      slice.takenOver = { on: day, document, commandId };
    },
  },
};
