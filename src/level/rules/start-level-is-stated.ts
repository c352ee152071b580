import type { Id } from '../../identity/id.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { advises, permitted } from '../../rule/finding.ts';

/** Asked of the concern that opens a case: the level it names to start on, if any. */
export interface StartAsked {
  readonly startLevel: Id | undefined;
}

/**
 * A case starts on the first level, or on another that the profile lets it start on. Where a concern names any other, it is recorded on
 * the first.
 *
 * Why: The first level is where it is clarified whether there is anything at all; to skip it is a choice the municipality makes, not each
 * reporter.
 */
export const startLevelIsStated = local({
  id: 'start-level-is-stated',
  sources: ['TRO-4', 'SOM-1', interpretation('target-group-is-judged-later')],
  reads: { levels: (profile) => profile.startLevels },
  unstated: { means: 'default', value: { levels: [] }, words: 'level 0' },
  guard: {
    judge({ ask, profile }: Asked<StartAsked>, { levels }: { readonly levels: readonly Id[] }) {
      const first = profile.levels[0]?.id;
      const looked = { startLevel: ask.startLevel, first, levels };
      if (ask.startLevel === undefined || ask.startLevel === first) return permitted('on-the-first', looked);
      const exists = profile.levels.some((one) => one.id === ask.startLevel);
      return exists && levels.includes(ask.startLevel)
        ? permitted('start-is-stated', looked)
        : advises('starts-on-the-first', looked);
    },
  },
});
