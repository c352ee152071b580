import type * as z from 'zod';
import { dueAfter } from '../../calendar/term.ts';
import type { Frozen } from '../../identity/frozen.ts';
import type { Id } from '../../identity/id.ts';
import { concernsBehind, sourceOf, weighIn } from '../../level/conditions.ts';
import { weighCriteria } from '../../level/criteria.ts';
import { holderElseLeader } from '../../party/falls-to.ts';
import { type Asked, local, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { advises, doesNotApply, factsMissing, needsAPerson, permitted, refused } from '../../rule/finding.ts';
import type { Owed } from '../../rule/rule.ts';
import { presentArena } from '../arena.ts';
import type { arenaChange } from '../policy.schema.ts';

/** Asked of a change of arena. */
export interface ArenaAsked {
  readonly from: Id | undefined;
  readonly to: Id;
}

type Change = Frozen<z.infer<typeof arenaChange>>;
type Duty = NonNullable<Change['after']>[number];

interface Stated {
  readonly changes: readonly Change[];
}

/**
 * When a child goes from one arena to another, from kindergarten to school for example, what the text demands is done: before it, or as a
 * duty after it.
 *
 * Why: Follow-up breaks most easily where a child changes hands. What the municipality wants handed over is asked for at the very moment
 * it would otherwise be lost.
 */
export const arenaChangeAsStated = local({
  id: 'arena-change-as-stated',
  sources: ['HEM', 'STR-2', interpretation('what-a-change-of-arena-demands')],
  reads: { changes: (profile) => profile.arena.changes },
  unstated: { means: 'n/a' },
  guard: {
    judge(asked: Asked<ArenaAsked>, { changes }: Stated) {
      const { ask, state } = asked;
      const change = { from: ask.from ?? presentArena(state.arena), to: ask.to };
      const own = changes.filter((one) => concerns(one, change));
      const before = own.flatMap((one) => one.before ?? []);
      if (before.length > 0) return weighed(asked, before, change);
      return own.length === 0
        ? doesNotApply('nothing-is-demanded', change)
        : permitted('nothing-is-demanded-before', change);
    },
  },
  duty: {
    clock: { starts: ['ArenaChanged'], stops: 'as-stated', restarts: true },
    owes: (world: World, { changes }: Stated): readonly Owed[] => owedAfter(world, changes),
  },
});

/** Where nobody has said which arena is left, it may be any. */
function concerns(stated: Change, { from, to }: ArenaAsked): boolean {
  const leaves = stated.from === undefined || from === undefined || stated.from === from;
  return leaves && (stated.to === undefined || stated.to === to);
}

function weighed(asked: Asked<ArenaAsked>, before: NonNullable<Change['before']>, change: ArenaAsked) {
  const { is, unmet, missing, behind } = weighCriteria(asked, sourceOf(asked, {}), before);
  const looked = { from: change.from, to: change.to, unmet, ...behind };
  if (is === 'must') return refused('not-met', looked, ['do-it-first']);
  if (is === 'unknown') return factsMissing('not-known', missing, looked, ['find-out-first', 'leader-decides']);
  if (is === 'person') return needsAPerson('not-met', looked, ['leader-decides']);
  return is === 'should' ? advises('not-met', looked) : permitted('met', looked);
}

/** The duties of the latest change of each kind, until what ends them is so. */
function owedAfter(world: World, stated: readonly Change[]): readonly Owed[] {
  const latest = new Map<Id, { readonly duty: Duty; readonly since: Owed['since'] }>();
  for (const change of world.state.arena.changes) {
    const duties = stated.filter((one) => concerns(one, change)).flatMap((one) => one.after ?? []);
    for (const duty of duties) latest.set(duty.id, { duty, since: change.on });
  }
  return [...latest.values()]
    .filter(({ duty }) => weighIn({ world }, duty.until.require) !== 'true')
    .map(({ duty, since }) => asOwed(world, duty, since));
}

function asOwed(world: World, { id, until, within, who }: Duty, since: Owed['since']): Owed {
  const behind = concernsBehind(world, [until.require]);
  return { about: id, who: whose(world, who), since, due: dueAfter(since, within), ...behind };
}

function whose(world: World, role: Id | undefined): Owed['who'] {
  return role === undefined ? holderElseLeader(world) : { role };
}
