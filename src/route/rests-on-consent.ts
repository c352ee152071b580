import type { Id } from '../identity/id.ts';
import type { Profile } from '../profile/profile.ts';
import type { LegalBasis } from '../rule/legal-basis.ts';
import { differs } from '../rule/stated.ts';
import { isReport, type RouteForm } from './route.ts';

/** Something sent to a receiver, and the statute that lets it go without consent, where one is named. */
export interface Sent {
  readonly to: Id;
  readonly form: RouteForm;
  readonly legalBasis: LegalBasis | undefined;
}

/** Whether consent is what lets it go: it is no report, rests on no statute, and the profile does not say that nothing is needed. */
export function restsOnConsent(profile: Profile, sent: Sent): boolean {
  if (isReport(sent) || sent.legalBasis !== undefined) return false;
  const { needs } = profile.routes;
  if (needs === undefined) return true;
  return differs(needs) ? needs.readings.some((one) => one.is === 'consent') : needs.is === 'consent';
}
