import { validConsents } from '../consent/coverage.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { isAdult } from '../subject/subject.ts';

/**
 * Whether a shared log of the case is one that guardians read, today or as soon as someone lets them in. It is not where the subject has
 * come of age, or is pregnant, unless the subject has named a guardian as a private person. Where the age is unknown it is.
 */
export function isReadByGuardians(world: Circumstances): boolean {
  const { subject, party } = world.state;
  if (subject.kind === 'parent' || subject.kind === 'family') return true;
  if (subject.kind !== 'pregnant-woman' && isAdult(subject, world.day) !== true) return true;
  const purposes = ['open-log', 'service-access', 'cooperation'] as const;
  return [...party.guardians.keys()].some((to) => validConsents(world, { purposes, to }).length > 0);
}
