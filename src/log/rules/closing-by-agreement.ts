import type { Measure } from '../../measure/measure.ts';
import { type Asked, model } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, needsAPerson, permitted, refused } from '../../rule/finding.ts';
import type { Ground } from '../log.ts';
import { speaksFor, wordsOnClosing } from '../words-on-closing.ts';

/** Asked of every closing: on which ground. */
export interface ClosingOn {
  readonly ground: Ground;
}

const FORWARD = ['evaluate-anew', 'demand-closing'] as const;

/**
 * By agreement a log closes when every guardian whose word counts (or the youth or adult who decides) and every service agree that the
 * child thrives, and each measure has ended or was last seen to help. Never on the holder's word alone.
 *
 * Why: Help ends when it has helped, in the eyes of those it was for. One person who is tired of a case cannot end it alone.
 */
export const closingByAgreement = model({
  id: 'closing-by-agreement',
  sources: ['HEM', interpretation('closing-when-someone-is-missing'), interpretation('what-agreeing-to-close-means')],
  except: [
    { givesWayTo: 'guardians-may-demand-closing', holds: ({ ask }: Asked<ClosingOn>) => ask.ground === 'demand' },
  ],
  guard: {
    judge(asked: Asked<ClosingOn>) {
      const { ground } = asked.ask;
      if (ground !== 'agreement') return doesNotApply('other-ground', { ground });
      const { family, services, against, othersThanHolder } = wordsOnClosing(asked);
      const missing = [...family, ...services].filter((one) => !speaksFor(one.word)).map((one) => one.id);
      const measures = shared(asked);
      const without = idsOf(measures.filter((one) => lastEffect(one) === 'none'));
      const unevaluated = idsOf(measures.filter((one) => !hasHelped(one)));
      const looked = { against, missing, without, unevaluated };
      if (against.length > 0) return refused('someone-disagrees', looked, FORWARD);
      if (without.length > 0) return refused('measure-without-effect', looked, FORWARD);
      if (!othersThanHolder) return refused('only-the-holder', looked, ['agree-together', 'demand-closing']);
      if (missing.length > 0) return needsAPerson('someone-is-missing', looked, ['agree-together', 'leader-decides']);
      if (unevaluated.length > 0)
        return needsAPerson('measure-not-evaluated', looked, ['evaluate-first', 'leader-decides']);
      return permitted('all-agree', looked);
    },
  },
});

/** Measures under way that everyone in the log knows of. One that never started needs no evaluation. */
function shared({ state }: Asked<ClosingOn>): readonly Measure[] {
  const { withheld } = state.withholding;
  return [...state.measure.measures.values()].filter(
    (one) => one.state === 'started' && !one.concerns.some((id) => withheld.has(id)),
  );
}

function lastEffect({ evaluations }: Measure) {
  return evaluations.at(-1)?.effect;
}

function hasHelped(measure: Measure): boolean {
  const effect = lastEffect(measure);
  return effect === 'partly' || effect === 'full';
}

function idsOf(measures: readonly Measure[]) {
  return measures.map((one) => one.id);
}
