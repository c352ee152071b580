import type { CalendarDay } from '../calendar/day.ts';
import type { Concern } from '../concern/concern.ts';
import type { ConsentEvents } from '../consent/consent.schema.ts';
import type { Concept } from '../fold/concept.ts';
import type { Id } from '../identity/id.ts';
import type { MeetingEvents } from '../meeting/meeting.schema.ts';
import type { RepairEvents } from '../repair/repair.schema.ts';
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

type Heard = ArenaEvents &
  Pick<ConsentEvents, 'ConsentGiven'> &
  Pick<MeetingEvents, 'MeetingHeld'> &
  Pick<RepairEvents, 'RecordVoided'>;

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
    RecordVoided(slice, { kind, record }) {
      if (kind === 'meeting') slice.meetings = slice.meetings.filter((one) => one !== record);
    },
  },
};

/** What tells where a case is. */
interface Whereabouts {
  readonly arena: { readonly changes: readonly ArenaChange[] };
  readonly concern: { readonly concerns: ReadonlyMap<Id, Pick<Concern, 'id' | 'arena' | 'state'>> };
  readonly withholding: { readonly withheld: ReadonlyMap<Id, unknown> };
}

/**
 * The arena whose rules a case follows: the one it was last said to be in, else that of its open concerns where they are of one; undefined
 * where nobody can know. A concern that is kept from anyone decides nothing, as the rules would then tell of it.
 */
export function arenaOfCase({ arena, concern, withholding }: Whereabouts): Id | undefined {
  const said = presentArena(arena);
  if (said !== undefined) return said;
  const seen = [...concern.concerns.values()].filter(
    (one) => one.state === 'open' && !withholding.withheld.has(one.id),
  );
  const first = seen[0]?.arena;
  return seen.every((one) => one.arena === first) ? first : undefined;
}

/** The arena the case was last said to be in; undefined where nobody has said it. */
export function presentArena(slice: { readonly changes: readonly ArenaChange[] }): Id | undefined {
  return slice.changes.at(-1)?.to;
}
