import type { Id } from '../identity/id.ts';
import type { Profile } from '../profile/profile.ts';
import type { Suspicion } from '../withholding/withholding.ts';

/** A kind that is a suspicion in itself says so where the one who raises or reclassifies says nothing else. */
export function suspicionByKind(
  { concern }: Pick<Profile, 'concern'>,
  { kind, suspicion }: Suspicion & { readonly kind?: Id | undefined },
): { readonly suspicion?: 'suspected' } {
  const core = concern.kinds.find((one) => one.id === kind)?.core;
  return suspicion === undefined && core === 'suspicion' ? { suspicion: 'suspected' } : {};
}
