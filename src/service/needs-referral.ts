import type { Id } from '../identity/id.ts';
import type { Profile } from '../profile/profile.ts';

/** Services that need a referral where the directory does not say. */
const NEED_ONE: readonly Id[] = ['ppt', 'bup'];

/** Whether a service is referred to, applied to or reported to before it takes part; undefined where nobody has said. */
export function needsReferral(profile: Profile, service: Id): boolean | undefined {
  const listed = profile.services.directory.find((one) => one.id === service);
  return listed?.needsReferral ?? (NEED_ONE.includes(listed?.kind ?? service) ? true : undefined);
}
