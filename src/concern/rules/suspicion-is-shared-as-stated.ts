import type { Id } from '../../identity/id.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, permitted, unmet } from '../../rule/finding.ts';
import type { Strength } from '../../rule/verdict.ts';

/** Asked where a concern is shared with someone, taken to a body, or advice is asked on it. */
export interface SuspicionTold {
  readonly concerns: readonly Id[];
  readonly to: Id;
}

interface Stated {
  readonly only: { readonly with: readonly Id[]; readonly strength: Strength };
}

/**
 * A suspicion of violence, abuse or serious neglect is told to those the text names, and to nobody else. A report to barnevern or the police
 * is open whatever it says.
 *
 * Why: The fewer who know, the smaller the danger that the suspected person is warned.
 */
export const suspicionIsSharedAsStated = local({
  id: 'suspicion-is-shared-as-stated',
  sources: ['ASN-1', 'RAD-2', interpretation('who-is-told-of-a-suspicion')],
  reads: { only: (profile) => profile.concern.suspicionOnlyWith },
  unstated: { means: 'n/a' },
  guard: {
    judge({ ask, state }: Asked<SuspicionTold>, { only }: Stated) {
      const concerns = ask.concerns.filter((one) => state.withholding.suspected.has(one));
      if (concerns.length === 0) return doesNotApply('no-suspicion', { concerns: ask.concerns });
      const looked = { concerns, to: ask.to, listed: only.with };
      const named =
        only.with.includes(ask.to) || only.with.some((one) => one === state.party.professionals.get(ask.to)?.service);
      return named ? permitted('named', looked) : unmet(only.strength, 'not-named', looked, ['tell-those-named']);
    },
  },
});
