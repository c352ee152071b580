import type { Id } from '../../identity/id.ts';
import { type Asked, model } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { advises, permitted } from '../../rule/finding.ts';

/**
 * The family is asked whom they wish as holder, and the answer is recorded. Their wish is no veto; that nobody has asked is said as
 * advice.
 *
 * Why: The help works when the family trusts the one who coordinates it. They have a say, and no veto, because a case without anyone to
 * hold it helps nobody.
 */
export const familyMayInfluenceHolder = model({
  id: 'family-may-influence-holder',
  sources: ['HEM', interpretation('the-wish-is-no-veto')],
  guard: {
    judge({ ask, state }: Asked<{ readonly person: Id }>) {
      const wishes = [...state.baton.wishes.values()].filter((one) => one.wish !== 'not-asked');
      if (wishes.length === 0) return advises('wish-not-recorded', { person: ask.person });
      const other = wishes.some((one) => one.wish === 'other' && one.person !== ask.person);
      return other
        ? advises('family-wishes-another', { person: ask.person })
        : permitted('wish-recorded', { person: ask.person });
    },
  },
});
