import type { Id } from '../../identity/id.ts';
import { isEvaluated } from '../../measure/measure.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { doesNotApply, permitted, unmet } from '../../rule/finding.ts';
import type { Strength } from '../../rule/verdict.ts';
import { isUp } from '../order.ts';

interface Stated {
  readonly strength: Strength;
}

/**
 * What was tried on the present level is evaluated before the case moves up; that it was stopped or gave no clear answer suffices.
 *
 * Why: Without knowing what was tried and what came of it, the next level starts from nothing.
 */
export const measuresAreEvaluatedBeforeMovingUp = local({
  id: 'measures-are-evaluated-before-moving-up',
  sources: ['SOG', 'HEM'],
  reads: { strength: (profile) => profile.evaluatedFirst },
  unstated: { means: 'n/a' },
  guard: {
    judge({ ask, state, profile }: Asked<{ readonly to: Id }>, { strength }: Stated) {
      const { level } = state.level;
      if (!isUp(profile, level, ask.to)) return doesNotApply('not-on-the-way-up', { from: level, to: ask.to });
      const tried = [...state.measure.measures.values()].filter((one) => one.level === level);
      const waiting = tried.filter((one) => !isEvaluated(one));
      if (waiting.length === 0) return permitted('all-evaluated', { level });
      const concerns = [...new Set(waiting.flatMap((one) => one.concerns))];
      const looked = { level, measures: waiting.map((one) => one.id), ...(concerns.length === 0 ? {} : { concerns }) };
      return unmet(strength, 'not-evaluated', looked, ['evaluate-first']);
    },
  },
});
