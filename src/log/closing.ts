import type { Recorded } from '../case/door.ts';
import type { Id } from '../identity/id.ts';
import { underWay } from '../measure/measure.ts';
import type { World } from '../profile/rulebook.ts';
import type { Ground } from './log.ts';

type InCase = Pick<World, 'state'>;

/**
 * Everything that happens when the open log closes, as one decision: the log closes, an open offer lapses, meetings are cancelled, measures
 * leave the log. Measures under way go on outside it and keep the holder; where there are none the baton rests. The follow-up ends with it
 * unless a concern stays open or a measure goes on. Nothing where no log is open.
 */
export function closingOf({ state }: InCase, ground: Ground, content?: Id): readonly Recorded[] {
  const log = state.log.open;
  if (log === undefined) return [];
  const outside = underWay(state.measure).map((one) => one.id);
  const concludes = concludedBy({ state }, ground);
  const why = content === undefined ? { ground } : { ground, content };
  const closed: Recorded = { type: 'LogClosed', ...why, log, outside, concludes, batonRests: outside.length === 0 };
  const goesOn = outside.length > 0 || openConcerns({ state }).length > concludes.length;
  return goesOn ? [closed] : [closed, { type: 'FollowUpEnded', ground, concludes: [] }];
}

/** Concerns that end with a closing on a ground: by agreement all that are open and not withheld; otherwise none. */
export function concludedBy({ state }: InCase, ground: Ground): readonly Id[] {
  if (ground !== 'agreement') return [];
  return openConcerns({ state }).filter((id) => !state.withholding.withheld.has(id));
}

/** Concerns that have not ended. */
export function openConcerns({ state }: InCase): readonly Id[] {
  return [...state.concern.concerns.values()].filter((one) => one.state === 'open').map((one) => one.id);
}
