import type { Content } from '../content/content.ts';
import type { Look } from '../content/look.ts';
import type { Id } from '../identity/id.ts';

const NONE: readonly Id[] = [];

/** That there is a case. */
export const lookAtCase: Look = { kind: 'case', log: undefined, concerns: NONE, by: undefined, service: undefined };
/** Who holds the baton, and what is due. */
export const lookAtHolder: Look = { ...lookAtCase, kind: 'holder' };

/** A log as such: that it is there, since when, and how it ended. */
export const lookAtLog = (log: Id): Look => ({ kind: 'log', log, concerns: NONE, by: undefined, service: undefined });

/** A concern and what is recorded of it. */
export const lookAtConcern = (concern: Id, service: Id | undefined): Look => ({
  kind: 'concern',
  log: undefined,
  concerns: [concern],
  by: undefined,
  service,
});

/** A text, by where it belongs. */
export const lookAtContent = ({ kind, log, concerns, by, service }: Content): Look => ({
  kind,
  log,
  concerns,
  by,
  service,
});

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
