import { isOnFirstLevel } from '../../level/order.ts';
import { type Asked, local, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { refused } from '../../rule/finding.ts';
import type { Owed } from '../../rule/rule.ts';
import { type Clock, clocksFor, owedByClock, whose } from '../clocks.ts';
import { type Concern, isAtFirstStep } from '../concern.ts';

interface Stated {
  readonly within: readonly Clock[] | undefined;
}

/**
 * What a concern leads to is decided in time, counted from the day it arose. Another kind or arena may mean another term: it is counted
 * from the same day, and may be past. The conclusion stops the clock, and nobody's word that it is done.
 *
 * Why: Worry without a decision is the commonest way for early help to come late. A day makes waiting visible.
 */
export const level0IsDecidedInTime = local({
  id: 'level-0-is-decided-in-time',
  sources: ['TRO-3', interpretation('clocks-of-level-0')],
  reads: { within: (profile) => profile.concern.decidedWithin },
  unstated: { means: 'by-case', words: 'listed, with no day' },
  guard: {
    judge({ ask }: Asked<{ readonly fulfils: string; readonly concerns: readonly string[] }>, _: Stated) {
      return refused('ended-by-the-conclusion', { duty: ask.fulfils, concerns: ask.concerns }, ['conclude-it']);
    },
  },
  duty: {
    clock: {
      starts: ['ConcernRaised', 'LevelChanged'],
      stops: ['ConcernConcluded', 'LevelChanged', 'LogClosed'],
      restarts: false,
    },
    owes(world: World, { within }: Stated): readonly Owed[] {
      return undecided(world).flatMap((concern) => owedFor(world, concern, within ?? []));
    },
  },
});

/** On the first level: what arises on a later one joins what is under way there. */
function undecided(world: World): readonly Concern[] {
  const { state } = world;
  if (state.log.ended || !isOnFirstLevel(world)) return [];
  return [...state.concern.concerns.values()].filter(isAtFirstStep);
}

function owedFor(world: World, concern: Concern, stated: readonly Clock[]): readonly Owed[] {
  const running = clocksFor(stated, concern, world.profile);
  const owed = running.map((clock) => owedByClock(world, concern, clock));
  return running.some((one) => one.beside === undefined) ? owed : [...owed, withoutADay(world, concern)];
}

function withoutADay(world: World, concern: Concern): Owed {
  const { id, arose } = concern;
  return { about: id, who: whose(world, concern, undefined), since: arose, due: 'not-stated', concerns: [id] };
}
