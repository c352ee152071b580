import type { Id } from '../../identity/id.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, factsMissing, permitted, silent, unmet } from '../../rule/finding.ts';
import type { Strength } from '../../rule/verdict.ts';
import { concernsBehind, sourceOf, undecidedFacts, weighIn } from '../conditions.ts';
import { goesTo, leavesFrom, type Move, type WayOn } from '../moves.ts';

/** Asked of what leads from a level to something else than a level. What the command says of answers counts where a way has conditions. */
export interface WayAsked {
  readonly way: WayOn;
  /** The body, or the receiver of a route. */
  readonly where?: Id | undefined;
  readonly answers?: Readonly<Record<Id, Id>> | undefined;
}

interface Stated {
  readonly moves: readonly Move[] | undefined;
  readonly only: Strength | undefined;
}

/**
 * A case goes on to something else than a level (its end, the closing of the log, a body, a route, measures for all) from where the text
 * says, and under the conditions it names. A way the text never names is not judged here.
 *
 * Why: A body that is meant for what has been tried without result, or an end that comes after an evaluation, is only that if nobody jumps
 * to it. Reports, what has happened, and the family's right to close are never asked.
 */
export const wayOnIsStated = local({
  id: 'way-on-is-stated',
  sources: ['TRO-4', 'VTO-2', 'LAR-1', 'MAR-2', interpretation('ways-on-to-something-else-than-a-level')],
  reads: { moves: (profile) => profile.moves, only: (profile) => profile.onlyTheseMoves },
  unstated: { means: 'n/a' },
  guard: {
    judge(asked: Asked<WayAsked>, { moves = [], only }: Stated) {
      const { ask, state } = asked;
      const { level, step } = state.level;
      const named = moves.filter((one) => goesTo(one, ask.way, ask.where));
      const looked = { from: level, way: ask.way, where: ask.where };
      if (named.length === 0) return doesNotApply('not-named', looked);
      const here = named.filter((one) => leavesFrom(one, level, step));
      const conditions = here.flatMap((one) => one.when ?? []);
      const source = sourceOf(asked, { needs: undefined, answers: ask.answers });
      const weights = here.map((one) => (one.when === undefined ? 'true' : weighIn(source, one.when)));
      const about = { ...looked, ...concernsBehind(asked, conditions) };
      if (weights.includes('true')) return permitted('named', about);
      if (weights.includes('unknown'))
        return factsMissing('conditions-unknown', undecidedFacts(source, conditions), about, ['find-out-first']);
      return only === undefined
        ? silent('not-from-here', about)
        : unmet(only, 'not-from-here', about, ['go-another-way']);
    },
  },
});
