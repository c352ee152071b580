import type { Id } from '../../identity/id.ts';
import { type Asked, model, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, needsAPerson, permitted, refused } from '../../rule/finding.ts';
import { isKeptFrom } from '../../withholding/kept-from.ts';
import { isReadByGuardians } from '../read-by-guardians.ts';

/** Asked of what is written in the open log: the concerns it is about, none where it names none. */
export interface WrittenAbout {
  readonly concerns: readonly Id[];
}

/**
 * What is written in a log that guardians read is never about a concern withheld from them. What names no concern, while something is
 * withheld, is for a person to look at first.
 *
 * Why: If a suspicion against someone at home showed up in a log they read, it could cost the child its safety and the evidence its worth.
 */
export const suspicionStaysOutOfSharedLog = model({
  id: 'suspicion-stays-out-of-shared-log',
  sources: [interpretation('suspicion-stays-out-of-the-log')],
  guard: {
    judge(asked: Asked<WrittenAbout>) {
      const { ask, state } = asked;
      const withheld = knownToWriter(asked);
      if (state.log.open === undefined) return doesNotApply('no-open-log');
      if (!isReadByGuardians(asked)) return doesNotApply('not-read-by-guardians');
      const named = ask.concerns.filter((id) => withheld.includes(id));
      if (named.length > 0) return refused('about-a-withheld-concern', { concerns: named }, ['write-it-elsewhere']);
      if (ask.concerns.length === 0 && withheld.length > 0)
        return needsAPerson('names-no-concern', { concerns: withheld }, ['name-the-concerns']);
      return permitted('may-stand-in-the-log');
    },
  },
});

/** What is withheld, without what is kept from the one who writes: they cannot write about it, and are not to learn of it by being asked. */
function knownToWriter({ state, actor }: World): readonly Id[] {
  return [...state.withholding.withheld.keys()].filter((one) => !isKeptFrom({ state }, one, actor.id));
}
