import type { Content } from '../content/content.ts';
import type { Look } from '../content/look.ts';
import type { Id } from '../identity/id.ts';
import type { Entry } from '../log/log.ts';

type Entries = ReadonlyMap<Id, Pick<Entry, 'kind' | 'contents'>>;

const NONE: readonly Id[] = [];

/** That there is a case. */
export const lookAtCase: Look = { kind: 'case', log: undefined, concerns: NONE, by: undefined, service: undefined };
/** Who holds the baton, and what is due. */
export const lookAtHolder: Look = { ...lookAtCase, kind: 'holder' };

/** A log as such: that it is there, since when, and how it ended. */
export const lookAtLog = (log: Id): Look => ({
  kind: 'log',
  log,
  concerns: NONE,
  by: undefined,
  service: undefined,
  frame: true,
});

/** An entry of a log, by its kind. */
export const lookAtEntry = ({ log, concerns, kind }: Pick<Entry, 'log' | 'concerns' | 'kind'>): Look => ({
  kind: 'log',
  log,
  concerns,
  by: undefined,
  service: undefined,
  information: kind,
});

/** A concern and what is recorded of it. */
export const lookAtConcern = (concern: Id, service: Id | undefined): Look => ({
  kind: 'concern',
  log: undefined,
  concerns: [concern],
  by: undefined,
  service,
});

/** A text, by where it belongs: that of an entry is of the entry's kind. */
export function lookAtContent({ id, kind, log, concerns, by, service, record }: Content, entries: Entries): Look {
  const entry = record === undefined ? undefined : entries.get(record);
  // Something else may have the entry's id: its texts are not the entry's.
  const information = entry?.contents.includes(id) ? entry.kind : undefined;
  return { kind, log, concerns, by, service, information };
}

/** A record that stands in a log, or beside the concerns where it stands in none; whichever service it is of. */
export function lookAtRecord({
  log,
  concerns,
}: {
  readonly log: Id | undefined;
  readonly concerns: readonly Id[];
}): Look {
  return { kind: log === undefined ? 'note' : 'log', log, concerns, by: undefined, service: undefined };
}

/** What was sent to a receiver, or asked of a body, about a concern. */
export function lookAtSending(kind: 'route' | 'team', concern: Id | undefined): Look {
  const concerns = concern === undefined ? NONE : [concern];
  return { kind, log: undefined, concerns, by: undefined, service: undefined };
}
