import type { Id } from '../../identity/id.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, factsMissing, permitted, refused } from '../../rule/finding.ts';
import { needsReferral } from '../needs-referral.ts';

interface Stated {
  readonly first: boolean;
}

/**
 * A service that needs a referral, an application or a report gets it before it takes part.
 *
 * Why: Some services may by law or routine only begin on a referral. To let them in without would give help that has to be stopped again.
 */
export const referralComesBeforeJoining = local({
  id: 'referral-comes-before-joining',
  sources: ['SOG', interpretation('open-lists-and-unknown-referral'), interpretation('joining-without-an-invitation')],
  reads: { first: (profile) => profile.services.referralFirst },
  unstated: { means: 'n/a' },
  guard: {
    judge({ ask, state, profile }: Asked<{ readonly service: Id }>, { first }: Stated) {
      const { service } = ask;
      if (!first) return doesNotApply('not-demanded', { service });
      if (state.service.services.get(service)?.referredOn !== undefined) return permitted('referred', { service });
      if (hasItsOwnConcern(state.concern, service)) return doesNotApply('has-the-concern', { service });
      const needed = needsReferral(profile, service);
      if (needed === false) return permitted('needs-none', { service });
      if (needed) return refused('not-referred', { service }, ['refer-first']);
      return factsMissing('need-unknown', ['service.needsReferral'], { service }, ['refer-first', 'clarify-need']);
    },
  },
});

/** Whose concern it is takes part from the start. */
function hasItsOwnConcern(
  { concerns }: { readonly concerns: ReadonlyMap<Id, { readonly service: Id | undefined }> },
  service: Id,
): boolean {
  return [...concerns.values()].some((one) => one.service === service);
}
