import { type Asked, model } from '../../profile/rulebook.ts';
import { doesNotApply, permitted, refused } from '../../rule/finding.ts';
import { needsHolder } from '../holder-from.ts';

/**
 * No measure starts without someone who has accepted the baton, from the level after the start; a municipality may say from the start.
 *
 * Why: Measures that nobody coordinates are how a child falls between services. Someone has said yes to holding the threads before the
 * first measure starts.
 */
export const holderFromLevel1 = model({
  id: 'holder-from-level-1',
  sources: ['HEM', 'CARD'],
  guard: {
    judge(asked: Asked<Record<never, never>>) {
      const { holder } = asked.state.baton;
      const { level } = asked.state.level;
      if (holder !== undefined) return permitted('has-holder', { holder, level });
      if (!needsHolder(asked)) return doesNotApply('level-without-holder', { level });
      return refused('no-holder-yet', { level }, ['offer-and-accept-first']);
    },
  },
});
