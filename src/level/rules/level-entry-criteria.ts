import type * as z from 'zod';
import type { Frozen } from '../../identity/frozen.ts';
import type { Id } from '../../identity/id.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { advises, doesNotApply, factsMissing, needsAPerson, permitted, refused, silent } from '../../rule/finding.ts';
import { sourceOf } from '../conditions.ts';
import { type Criterion, weighCriteria } from '../criteria.ts';
import { isUp, placeOf } from '../order.ts';
import type { entry } from '../policy.schema.ts';

/** Asked of a move to a level: the services named as needed there, and the answers that come with the command. */
export interface EntryAsked {
  readonly to: Id;
  readonly needs: readonly Id[] | undefined;
  readonly answers: Readonly<Record<Id, Id>> | undefined;
}

interface Stated {
  readonly entry: readonly Frozen<z.infer<typeof entry>>[] | undefined;
}

/**
 * What must be so before a case moves up to a level: conditions over facts, never one number, each as strong as the text has it.
 *
 * Why: More services mean more people who know. A case goes up when the need is there and not because a number was reached.
 */
export const levelEntryCriteria = local({
  id: 'level-entry-criteria',
  sources: ['HEM', 'SOG', 'KAF-2', 'GLO-3', 'KON', interpretation('strength-of-a-declarative-text')],
  reads: { entry: (profile) => profile.entry },
  unstated: { means: 'by-case', words: 'silent for the second level after the start and up, n/a for the first' },
  guard: {
    judge(asked: Asked<EntryAsked>, stated: Stated) {
      const { ask, profile, state } = asked;
      const looked = { from: state.level.level, to: ask.to };
      if (!isUp(profile, looked.from, looked.to)) return doesNotApply('not-on-the-way-up', looked);
      const criteria = (stated.entry ?? []).filter((one) => one.level === ask.to).flatMap((one) => one.criteria);
      if (criteria.length > 0) return weighed(asked, criteria, looked);
      return placeOf(profile, ask.to) === 1 ? doesNotApply('first-level', looked) : silent('no-criteria', looked);
    },
  },
});

/** All criteria together: the strongest that is not met decides, and one that cannot be decided asks for a person. */
function weighed(
  asked: Asked<EntryAsked>,
  criteria: readonly Criterion[],
  about: { readonly from: Id; readonly to: Id },
) {
  const { is, unmet, missing, behind } = weighCriteria(asked, sourceOf(asked, asked.ask), criteria);
  const looked = { unmet, ...about, ...behind };
  if (is === 'must') return refused('not-met', looked, ['meet-the-criteria', 'lower-level']);
  if (is === 'unknown') return factsMissing('not-known', missing, looked, ['find-out-first', 'leader-decides']);
  if (is === 'person') return needsAPerson('not-met', looked, ['meet-the-criteria', 'leader-decides']);
  return is === 'should' ? advises('not-met', looked) : permitted('met', looked);
}
