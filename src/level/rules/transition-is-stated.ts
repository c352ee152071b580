import type { Id } from '../../identity/id.ts';
import { type Asked, local, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, factsMissing, type Looked, permitted, silent, unmet } from '../../rule/finding.ts';
import type { Strength } from '../../rule/verdict.ts';
import { concernsBehind, sourceOf, undecidedFacts, weighIn } from '../conditions.ts';
import { leavesFrom, type Move } from '../moves.ts';
import { climb, firstStepOf } from '../order.ts';

/** Asked of a move to a level: `toStep` left out means the first step. What the command says of needs and answers counts where a move has conditions. */
export interface MoveAsked {
  readonly to: Id;
  readonly toStep: Id | undefined;
  readonly needs?: readonly Id[] | undefined;
  readonly answers?: Readonly<Record<Id, Id>> | undefined;
}

interface Stated {
  readonly moves: readonly Move[] | undefined;
  readonly only: Strength | undefined;
}

/**
 * One level up is stated by the order of the levels; a skip, a move down or a stay is one the text names, under the conditions it names.
 *
 * Why: Everyone in the municipality should know what way a case can go. Where the text is quiet, a person decides and answers for it.
 */
export const transitionIsStated = local({
  id: 'transition-is-stated',
  sources: ['TRO-4', 'MAR-2', 'SAU-1', interpretation('one-level-up-by-order')],
  reads: { moves: (profile) => profile.moves, only: (profile) => profile.onlyTheseMoves },
  unstated: {
    means: 'by-case',
    words: 'one level up: stated by the order; every other move: silent, or where the list is closed refused',
  },
  guard: {
    judge(asked: Asked<MoveAsked>, { moves, only }: Stated) {
      const { ask, profile, state } = asked;
      const from = state.level.level;
      const first = firstStepOf(profile, ask.to);
      const toStep = ask.toStep ?? first;
      const looked = { from, to: ask.to, toStep };
      if (from === ask.to && toStep === state.level.step) return doesNotApply('no-move', looked);
      if (climb(profile, from, ask.to) === 1 && toStep === first) return permitted('next-in-order', looked);
      const named = (moves ?? []).filter(
        (one) => leavesFrom(one, from, state.level.step) && one.to === ask.to && (one.toStep ?? first) === toStep,
      );
      return named.length === 0 ? leftOut(only, 'not-listed', looked) : underConditions(asked, named, looked, only);
    },
  },
});

/** What is not among the moves: silent where the list is open, else as strongly left out as the text says. */
function leftOut<R extends string>(only: Strength | undefined, reason: R, looked: Looked) {
  return only === undefined ? silent(reason, looked) : unmet(only, reason, looked, ['go-another-way']);
}

/** A move that is named more than once is stated as soon as the conditions of one naming hold. */
function underConditions(
  asked: Asked<MoveAsked> & World,
  named: readonly Move[],
  about: { readonly from: Id; readonly to: Id; readonly toStep: Id | undefined },
  only: Strength | undefined,
) {
  const conditions = named.flatMap((one) => one.when ?? []);
  const looked = { ...about, ...concernsBehind(asked, conditions) };
  const source = sourceOf(asked, asked.ask);
  const weights = named.map((one) => (one.when === undefined ? 'true' : weighIn(source, one.when)));
  if (weights.includes('true')) return permitted('listed', looked);
  if (!weights.includes('unknown')) return leftOut(only, 'conditions-not-met', looked);
  return factsMissing('conditions-unknown', undecidedFacts(source, conditions), looked, ['find-out-first']);
}
