import type { Id } from '../../identity/id.ts';
import { standingOf } from '../../party/standing.ts';
import { type Asked, model } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, permitted, refused } from '../../rule/finding.ts';

/**
 * A guardian whose responsibility is no or unknown, or whose access is not allowed, gives no consent.
 *
 * Why: A mistake about who has parental responsibility can put a child in danger. What is not known is treated as closed until someone
 * finds out.
 */
export const unknownResponsibilityCannotConsent = model({
  id: 'unknown-responsibility-cannot-consent',
  sources: [interpretation('unknown-is-closed')],
  guard: {
    judge(asked: Asked<{ readonly giver: Id }>) {
      const { ask, state } = asked;
      const guardian = state.party.guardians.get(ask.giver);
      if (guardian === undefined) return doesNotApply('no-guardian', { giver: ask.giver });
      if (standingOf(asked, ask.giver) === 'representative')
        return doesNotApply('represents-the-subject', { giver: ask.giver });
      const looked = { giver: ask.giver, responsibility: guardian.responsibility, access: guardian.access };
      if (guardian.responsibility !== 'yes')
        return refused('no-known-responsibility', looked, ['clarify-responsibility']);
      if (guardian.access !== 'allowed') return refused('access-not-allowed', looked, ['allow-guardian']);
      return permitted('has-responsibility', looked);
    },
  },
});
