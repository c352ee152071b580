import type { CalendarDay } from '../calendar/day.ts';
import type { ConcernEvents } from '../concern/concern.schema.ts';
import type { Concept } from '../fold/concept.ts';
import type { Id } from '../identity/id.ts';
import type { RepairEvents } from '../repair/repair.schema.ts';
import type { LogEvents } from './log.schema.ts';

export type { LogEvents } from './log.schema.ts';

export type Ground = LogEvents['LogClosed']['ground'];

/** One shared log. Logs follow one another; at most one is open. */
export interface Log {
  readonly id: Id;
  readonly state: 'open' | 'closed' | 'archived';
  readonly openedOn: CalendarDay;
  /** The service that asked for it. */
  readonly service: Id | undefined;
  readonly medium: Id | undefined;
  /** Older logs whose content is available in this one. */
  readonly reuse: readonly Id[];
  readonly closed: { readonly on: CalendarDay; readonly ground: Ground } | undefined;
}

/** One entry of a log. Corrections stand beside what they correct; nothing is rewritten. */
export interface Entry {
  readonly id: Id;
  readonly log: Id;
  readonly kind: Id | undefined;
  /** Concerns it is about; empty where it names none. */
  readonly concerns: readonly Id[];
  /** Texts, the first one and its corrections in order. */
  readonly contents: readonly Id[];
  /** A correction stands beside it. */
  readonly corrected: boolean;
  readonly by: Id;
  readonly service: Id | undefined;
  readonly on: CalendarDay;
}

export interface LogSlice {
  logs: Map<Id, Log>;
  entries: Map<Id, Entry>;
  /** The open one. */
  open: Id | undefined;
  /** The follow-up has ended: nothing more is expected in the case, but a new concern may come, or a new log. */
  ended: boolean;
  /** Concerns raised, or open again, since it last ended; undefined where it never has, or where a log was opened since. */
  raisedSince: Id[] | undefined;
}

export const log: Concept<
  LogSlice,
  LogEvents & Pick<ConcernEvents, 'ConcernRaised' | 'ConcernConcluded'> & Pick<RepairEvents, 'RecordVoided'>
> = {
  start: () => ({ logs: new Map(), entries: new Map(), open: undefined, ended: false, raisedSince: undefined }),
  on: {
    LogOpened(slice, { id, service, medium, reuse, openedOn, day }) {
      slice.logs.set(id, {
        id,
        state: 'open',
        openedOn: openedOn ?? day,
        service,
        medium,
        reuse: reuse ?? [],
        closed: undefined,
      });
      slice.open = id;
      slice.ended = false;
      slice.raisedSince = undefined;
    },
    EntryWritten(slice, { id, log, kind, concerns, content, actor, service, day }) {
      const contents = content === undefined ? [] : [content];
      slice.entries.set(id, {
        id,
        log,
        kind,
        concerns: concerns ?? [],
        contents,
        corrected: false,
        by: actor.id,
        service,
        on: day,
      });
    },
    EntryCorrected(slice, { entry, content }) {
      const before = slice.entries.get(entry);
      if (before === undefined) return;
      const contents = content === undefined ? before.contents : [...before.contents, content];
      slice.entries.set(entry, { ...before, contents, corrected: true });
    },
    LogClosed(slice, event) {
      const before = slice.logs.get(event.log);
      if (before)
        slice.logs.set(event.log, { ...before, state: 'closed', closed: { on: event.day, ground: event.ground } });
      if (slice.open === event.log) slice.open = undefined;
    },
    LogArchived(slice, event) {
      const before = slice.logs.get(event.log);
      if (before) slice.logs.set(event.log, { ...before, state: 'archived' });
    },
    FollowUpEnded(slice) {
      slice.ended = true;
      slice.raisedSince = [];
    },
    ConcernRaised: (slice, { id }) => goOn(slice, id),
    /** A concern that goes by a route or to a level, after an end too. */
    ConcernConcluded: (slice, { concern, ends }) => void (ends || goOn(slice, concern)),
    RecordVoided: (slice, event) => void (event.kind === 'entry' && slice.entries.delete(event.record)),
  },
};

/** The follow-up goes on for a concern. */
function goOn(slice: LogSlice, concern: Id): void {
  slice.ended = false;
  if (!slice.raisedSince?.includes(concern)) slice.raisedSince?.push(concern);
}

interface Logs {
  readonly logs: ReadonlyMap<Id, Log>;
  readonly open: Id | undefined;
}

/** The log that is open; undefined where none is. */
export function openLogOf({ logs, open }: Logs): Log | undefined {
  return open === undefined ? undefined : logs.get(open);
}

/** The log meant when none is named: the open one, else the latest. */
export function latestLog(slice: Logs): Log | undefined {
  return openLogOf(slice) ?? [...slice.logs.values()].at(-1);
}
