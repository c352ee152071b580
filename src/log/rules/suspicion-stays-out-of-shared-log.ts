import type { Id } from '../../identity/id.ts';
import { type Asked, model } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, needsAPerson, permitted, refused } from '../../rule/finding.ts';
import { isReadByGuardians } from '../read-by-guardians.ts';

/** Asked of what is written in the open log: the concerns it is about, none where it names none. */
export interface WrittenAbout {
  readonly concerns: readonly Id[];
}

/**
 * What is written in a log that guardians read is never about a concern withheld from them. What names no concern, while something is
 * withheld, is for a person to look at first.
 */
export const suspicionStaysOutOfSharedLog = model({
  id: 'suspicion-stays-out-of-shared-log',
  sources: [interpretation('suspicion-stays-out-of-the-log')],
  guard: {
    judge(asked: Asked<WrittenAbout>) {
      const { ask, state } = asked;
      const { withheld } = state.withholding;
      if (state.log.open === undefined) return doesNotApply('no-open-log');
      if (!isReadByGuardians(asked)) return doesNotApply('not-read-by-guardians');
      const named = ask.concerns.filter((id) => withheld.has(id));
      if (named.length > 0) return refused('about-a-withheld-concern', { concerns: named }, ['write-it-elsewhere']);
      if (ask.concerns.length === 0 && withheld.size > 0)
        return needsAPerson('names-no-concern', { concerns: [...withheld.keys()] }, ['name-the-concerns']);
      return permitted('may-stand-in-the-log');
    },
  },
});
