import type { Id } from '../../identity/id.ts';
import { underWay } from '../../measure/measure.ts';
import { type Asked, model, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, needsAPerson, permitted, refused } from '../../rule/finding.ts';
import { needsHolder } from '../holder-from.ts';

/** Asked where a measure starts; and of a move, with the level it goes to. */
export interface HolderAsked {
  readonly to?: Id;
}

/**
 * No measure starts without someone who has accepted the baton, from the level after the start; a municipality may say from the start. A
 * measure that runs without one where none is needed is looked at before the case moves to where one is.
 *
 * Why: Measures that nobody coordinates are how a child falls between services. Someone has said yes to holding the threads before the
 * first measure starts.
 */
export const holderFromLevel1 = model({
  id: 'holder-from-level-1',
  sources: ['HEM', 'CARD', interpretation('a-measure-that-runs-on-without-a-holder')],
  guard: {
    judge(asked: Asked<HolderAsked>) {
      const { state, ask } = asked;
      const { holder } = state.baton;
      const level = ask.to ?? state.level.level;
      if (holder !== undefined) return permitted('has-holder', { holder, level });
      if (!needsHolder(asked, level)) return doesNotApply('level-without-holder', { level });
      return ask.to === undefined
        ? refused('no-holder-yet', { level }, ['offer-and-accept-first'])
        : onMoving(asked, level);
    },
  },
});

/** A measure that started where no holder was needed, and would run on where one is. */
function onMoving({ state, ...asked }: World, level: Id) {
  const running = needsHolder(asked, state.level.level) ? [] : underWay(state.measure);
  if (running.length === 0) return doesNotApply('nothing-runs-on', { level });
  const concerns = [...new Set(running.flatMap((one) => one.concerns))];
  const looked = { level, measures: running.map((one) => one.id), ...(concerns.length === 0 ? {} : { concerns }) };
  return needsAPerson('runs-on-without-holder', looked, ['offer-before-moving', 'leader-decides']);
}
