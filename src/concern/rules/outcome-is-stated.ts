import type * as z from 'zod';
import type { Frozen } from '../../identity/frozen.ts';
import type { Id } from '../../identity/id.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, permitted, refused, silent } from '../../rule/finding.ts';
import { BY_ROUTE, NO_GROUNDS, TO_LEVEL } from '../outcomes.ts';
import type { outcomes } from '../policy.schema.ts';

interface Stated {
  readonly outcomes: Frozen<z.infer<typeof outcomes>> | undefined;
}

/** These follow from the model itself, and need no list. */
const IN_EVERY_MUNICIPALITY: readonly Id[] = [TO_LEVEL, NO_GROUNDS, BY_ROUTE];

/**
 * A concern, and the last step of a level, ends in what the profile lists; several at once only where it says so. Measures for all give no
 * log of one child.
 *
 * Why: Statistics, routines and the next step all rest on outcomes that mean the same thing to everybody in the municipality.
 */
export const outcomeIsStated = local({
  id: 'outcome-is-stated',
  sources: ['TRO-4', interpretation('outcomes-without-a-list'), interpretation('several-outcomes-at-once')],
  reads: { outcomes: (profile) => profile.concern.outcomes },
  unstated: { means: 'by-case', words: 'the next level, no-grounds, route: n/a; others: silent' },
  guard: {
    judge({ ask }: Asked<{ readonly outcomes: readonly Id[] }>, { outcomes }: Stated) {
      const chosen = [...new Set(ask.outcomes)];
      const looked = { outcomes: chosen };
      if (chosen.length > 1 && chosen.includes(NO_GROUNDS)) return refused('contradicting', looked, ['choose-one']);
      const known = outcomes?.list.map((one) => one.id) ?? IN_EVERY_MUNICIPALITY;
      const unlisted = chosen.filter((one) => !known.includes(one));
      if (unlisted.length > 0 && outcomes?.only)
        return refused('not-listed', { unlisted, listed: known }, ['choose-a-listed-one']);
      if (unlisted.length > 0) return silent('not-among-those-listed', { unlisted });
      if (chosen.length > 1 && outcomes?.several === false) return refused('one-at-a-time', looked, ['choose-one']);
      if (chosen.length > 1 && outcomes?.several === undefined) return silent('several-not-stated', looked);
      return outcomes === undefined ? doesNotApply('no-list-needed', looked) : permitted('listed', looked);
    },
  },
});
