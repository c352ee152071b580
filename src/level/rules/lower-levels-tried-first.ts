import type * as z from 'zod';
import type { Frozen } from '../../identity/frozen.ts';
import type { Id } from '../../identity/id.ts';
import { type Asked, local, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { advises, doesNotApply, factsMissing, needsAPerson, permitted, refused } from '../../rule/finding.ts';
import { sourceOf } from '../conditions.ts';
import { type Criterion, weighCriteria } from '../criteria.ts';
import { isUp } from '../order.ts';
import type { triedFirst } from '../policy.schema.ts';

/** Asked of a move to a level, and of taking a case to a body. `answers`: those that come with the command. */
export interface HistoryAsked {
  readonly to: { readonly level: Id } | { readonly body: Id };
  readonly answers?: Readonly<Record<Id, Id>> | undefined;
}

type Demand = Frozen<z.infer<typeof triedFirst>>;

/**
 * A level, or a body, that is for what the levels below have not led anywhere with: the case has been on them first, and what the text
 * asks of it there is so.
 *
 * Why: The least that helps is tried first, and a scarce body keeps its time for the cases that need it.
 */
export const lowerLevelsTriedFirst = local({
  id: 'lower-levels-tried-first',
  sources: ['LAR-2', interpretation('a-level-has-been-tried')],
  reads: { demands: (profile) => profile.triedFirst },
  unstated: { means: 'n/a' },
  guard: {
    judge(asked: Asked<HistoryAsked>, { demands }: { readonly demands: readonly Demand[] }) {
      const { to } = asked.ask;
      const looked = { from: asked.state.level.level, to: 'level' in to ? to.level : to.body };
      if ('level' in to && !isUp(asked.profile, looked.from, to.level))
        return doesNotApply('not-on-the-way-up', looked);
      const own = demands.filter((one) => ('level' in to ? one.level === to.level : one.body === to.body));
      return own.length === 0 ? doesNotApply('no-history-demanded', looked) : weighed(asked, own, looked);
    },
  },
});

function weighed(asked: Asked<HistoryAsked>, demands: readonly Demand[], about: { from: Id; to: Id }) {
  const source = sourceOf(asked, { answers: asked.ask.answers });
  const { is, unmet, missing, behind } = weighCriteria(asked, source, demands.flatMap(criteriaOf));
  const looked = { ...about, unmet, ...withMoves(asked, behind.concerns) };
  if (is === 'must') return refused('not-tried', looked, ['try-first']);
  if (is === 'unknown') return factsMissing('not-known', missing, looked, ['find-out-first', 'leader-decides']);
  if (is === 'person') return needsAPerson('not-tried', looked, ['leader-decides']);
  return is === 'should' ? advises('not-tried', looked) : permitted('tried', looked);
}

/** Each level that is to have been tried, and what else the text asks of what was tried, under the id of the demand. */
function criteriaOf({ id, levels, require, strength }: Demand): readonly Criterion[] {
  const been = levels.map((level) => ({ id: level, require: { fact: 'level.path', includes: level }, strength }));
  return require === undefined ? been : [...been, { id, require, strength }];
}

/** Where the case has been tells of the concerns that moved it there. */
function withMoves({ state }: World, behind: readonly Id[] = []): { readonly concerns?: readonly Id[] } {
  const moved = state.level.moves.flatMap((one) => one.concern ?? []);
  const concerns = [...new Set([...behind, ...moved])];
  return concerns.length === 0 ? {} : { concerns };
}
