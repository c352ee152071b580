import type { Profile } from '../profile/profile.ts';
import { everySaidAt } from '../rule/stated.ts';
import { type CheckFinding, found } from './check-finding.ts';

/** A youth's own consent that nobody the municipality follows up can ever give. */
export function consentReached({ consent, party }: Profile): readonly CheckFinding[] {
  const youth = everySaidAt<Youth>(consent.youth, 'consent.youth');
  const groups = everySaidAt<Group>(party.targetGroup, 'party.targetGroup').map((one) => one.is);
  if (groups.length === 0) return [];
  const isYoung = groups.some(({ kinds }) => kinds === undefined || kinds.some((one) => YOUNG.includes(one)));
  const oldest = Math.max(...groups.map(({ ages }) => ages?.to ?? Number.POSITIVE_INFINITY));
  return youth.flatMap(({ is: { age }, path }) => {
    if (!isYoung) return [found('consent-of-nobody', path)];
    return age !== undefined && age > oldest ? [found('consent-unreachable', `${path}.age`, { age })] : [];
  });
}

interface Youth {
  readonly age?: number | undefined;
}

interface Group {
  readonly kinds?: readonly string[] | undefined;
  readonly ages?: { readonly to: number } | undefined;
}

/** Kinds of subject that are young, or may be: a pregnant woman may be, and of a family it is not known. */
const YOUNG: readonly string[] = ['child', 'youth', 'pregnant-woman', 'family'];
