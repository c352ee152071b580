import { holderElseLeader } from '../../party/falls-to.ts';
import { local, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import type { Owed } from '../../rule/rule.ts';
import { type Interval, nextMeeting } from '../interval.ts';

/**
 * Those who help meet as often as the text says, or on the day they agreed: a duty on whoever coordinates until the meeting is held. It
 * belongs to the open log, and to the time on a level it is said of: closing ends it, and a new log counts from its own beginning.
 *
 * Why: help by several falls apart quietly when nobody calls the next meeting, and the child is who notices first.
 */
export const meetingIntervalAsStated = local({
  id: 'meeting-interval-as-stated',
  sources: ['SYK-1', 'MAR-1', interpretation('what-an-interval-counts-from')],
  reads: { intervals: (profile) => profile.meetings.intervals },
  unstated: { means: 'n/a' },
  duty: {
    clock: {
      starts: ['LogOpened', 'BatonAccepted', 'LevelChanged'],
      stops: ['LogClosed', 'LevelChanged'],
      restarts: true,
    },
    owes(world: World, { intervals }: { readonly intervals: readonly Interval[] }): readonly Owed[] {
      const { level, log } = world.state;
      if (log.ended) return [];
      const here = intervals.filter(({ levels }) => levels === undefined || levels.includes(level.level));
      return here.flatMap((one) => owedFor(world, one));
    },
  },
});

function owedFor(world: World, interval: Interval): readonly Owed[] {
  const next = nextMeeting(world, interval);
  if (next === undefined) return [];
  const { since, due, called } = next;
  const about = { about: interval.kind, who: holderElseLeader(world), since, due };
  return [called === undefined || called.concerns.length === 0 ? about : { ...about, concerns: called.concerns }];
}
