import { dueAfter, type Term } from '../../calendar/term.ts';
import type { Id } from '../../identity/id.ts';
import { concernsBehind, weighIn } from '../../level/conditions.ts';
import { holderElseLeader } from '../../party/falls-to.ts';
import { counts, standingOf } from '../../party/standing.ts';
import { local, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import type { Condition } from '../../rule/condition.ts';
import type { Owed } from '../../rule/rule.ts';

interface Must {
  readonly levels: readonly Id[];
  readonly when?: Condition | undefined;
  readonly within?: Term | undefined;
}

interface Stated {
  readonly must: readonly Must[];
}

/**
 * Where the text says that there is to be a log, opening one is owed: on the levels it names, under its conditions. It opens no log: that
 * takes a consent, and a no from someone whose word counts ends what is owed.
 *
 * Why: Where several work with a child the family should be able to see all of it in one place, if they wish to.
 */
export const logOpensWhereItMust = local({
  id: 'log-opens-where-it-must',
  sources: ['VTO-1', 'MAR-1', interpretation('a-log-that-must-be-opened')],
  reads: { must: (profile) => profile.log.must },
  unstated: { means: 'n/a' },
  duty: {
    clock: { starts: 'as-stated', stops: 'as-stated', restarts: true },
    owes: (world: World, { must }: Stated): readonly Owed[] => {
      const { state } = world;
      const since = state.level.since;
      const own = must.filter((one) => one.levels.includes(state.level.level) && holds(world, one));
      if (own.length === 0 || since === undefined || hasLog(world) || isRefused(world)) return [];
      const concerns = [
        ...(concernsBehind(
          world,
          own.flatMap((one) => one.when ?? []),
        ).concerns ?? []),
        ...cameWith(world),
      ];
      const rests = concerns.length === 0 ? {} : { concerns };
      const due = own.map((one) => dueAfter(since, one.within)).sort()[0] ?? 'not-stated';
      return [{ about: state.level.level, who: holderElseLeader(world), since, due, ...rests }];
    },
  },
});

function holds(world: World, { when }: Must): boolean {
  return when === undefined || weighIn({ world, command: undefined }, when) === 'true';
}

/** One is open, or was until the follow-up ended or the family closed it on this level. */
function hasLog({ state }: World): boolean {
  const since = state.level.since ?? '';
  return (
    state.log.ended ||
    state.log.open !== undefined ||
    [...state.log.logs.values()].some((one) => (one.closed?.on ?? '') >= since)
  );
}

/** Someone whose word counts has said no to a log, and not yes since. */
function isRefused(world: World): boolean {
  const words = [...world.state.consent.consents.values()].filter((one) => one.purpose === 'open-log');
  const last = new Map(words.map((one) => [one.giver, one]));
  return [...last.values()].some((one) => one.answer !== 'yes' && counts(standingOf(world, one.giver)));
}

/** The concern whose conclusion brought the case to its level. */
function cameWith({ state }: World): readonly Id[] {
  const concern = state.level.moves.at(-1)?.concern;
  return concern === undefined ? [] : [concern];
}
