import type { Id } from '../../identity/id.ts';
import { type Asked, model } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, needsAPerson, permitted } from '../../rule/finding.ts';
import type { Purpose } from '../consent.ts';
import { wordsOn } from '../coverage.ts';

/** Asked where the same consent is asked for, and where one is used. */
export interface AfterNo {
  readonly act: 'ask' | 'use';
  readonly purposes: readonly Purpose[];
  readonly to: Id | undefined;
}

/**
 * A no is a fact. To ask the same again is for a person to decide, and so is a yes of one against a no of another with standing; a later
 * yes is always recorded.
 *
 * Why: A no that leaves no trace is asked again until it becomes a yes. Recorded, it protects the family's decision.
 */
export const refusalIsRecorded = model({
  id: 'refusal-is-recorded',
  sources: ['TYN-6', interpretation('asking-again-after-a-no')],
  guard: {
    judge(asked: Asked<AfterNo>) {
      const { act, purposes, to } = asked.ask;
      const { yes, no } = wordsOn(asked, { purposes, to });
      const looked = { to, said: yes.map((one) => one.giver), refused: no.map((one) => one.giver) };
      if (no.length === 0) return permitted('nobody-has-refused', looked);
      if (act === 'ask') return needsAPerson('asked-before', looked, ['leader-decides']);
      return yes.length === 0
        ? doesNotApply('no-yes-to-weigh', looked)
        : needsAPerson('yes-against-no', looked, ['leader-decides']);
    },
  },
});
