import type { Profile } from '../profile/profile.ts';
import { type CheckFinding, found } from './check-finding.ts';
import { MOST_COMBINATIONS } from './everywhere.ts';
import { type Looking, place, sizeOf } from './look-through.ts';
import { type Must, type Musts, mustsOf, type Tried } from './must.ts';
import { type Compared, mustsCompared } from './musts-compared.ts';

/** So many combinations are looked at for all rules of a municipality's own together; above it nothing is claimed of the rest. */
export const MOST_FOR_OWN_RULES = 1_000_000;

/**
 * Musts of a municipality's own that can never be followed together, that another makes needless, or that nothing can meet. Each must is
 * held against those before it that are of one of its commands.
 */
export function ownRulesMeet(
  profile: Profile,
  looking: Looking = { looked: 0, most: MOST_FOR_OWN_RULES },
): readonly CheckFinding[] {
  const musts = mustsOf(profile);
  const singly = musts.all.flatMap((one) => alone(one, musts));
  const inPairs = musts.all.flatMap((later, n) =>
    once(musts.all.slice(0, n).flatMap((earlier) => together(earlier, later, musts, looking))),
  );
  return [...singly, ...inPairs];
}

/** Of one must it is said once that it was not analysed. */
function once(findings: readonly CheckFinding[]): readonly CheckFinding[] {
  const first = findings.find((one) => one.code === 'not-analysed');
  return findings.filter((one) => one.code !== 'not-analysed' || one === first);
}

/** Only where the demand by itself could be met: what never can is said of the condition. */
function alone({ compares, applies, isMet, path, on }: Must, { candidates }: Musts): readonly CheckFinding[] {
  const turned = candidates(compares);
  const size = turned === undefined ? Number.POSITIVE_INFINITY : sizeOf(turned);
  if (turned === undefined || size > MOST_COMBINATIONS) return [];
  const seen = { applies: false, meets: false };
  const tried: Tried = [];
  for (let n = 0; n < size; n++) {
    place(n, turned, tried);
    const [isAsked, meets] = [applies(tried) === 'true', isMet(tried) === 'true'];
    if (isAsked && meets) return [];
    seen.applies ||= isAsked;
    seen.meets ||= meets;
  }
  return seen.applies && seen.meets ? [found('rule-never-met', path, { command: on })] : [];
}

function together(earlier: Must, later: Must, { candidates }: Musts, looking: Looking): readonly CheckFinding[] {
  const command = later.on.filter((one) => earlier.on.includes(one));
  if (earlier.id === later.id || command.length === 0) return [];
  const turned = candidates(earlier.compares, later.compares);
  const seen = turned && mustsCompared(earlier, later, turned, looking);
  if (seen === undefined) return [found('not-analysed', later.path, { most: looking.most })];
  return told(earlier, later, command, seen);
}

function told(earlier: Must, later: Must, command: Must['on'], seen: Compared): readonly CheckFinding[] {
  if (seen.meet && !seen.followed) return [found('rules-contradict', later.path, { command, other: earlier.id })];
  // Of two that say the same the later is the needless one.
  if (isShadowed(seen.later))
    return command.length === later.on.length
      ? [found('rule-shadowed', later.path, { command, other: earlier.id })]
      : [];
  return isShadowed(seen.earlier) && command.length === earlier.on.length
    ? [found('rule-shadowed', earlier.path, { command: earlier.on, other: later.id })]
    : [];
}

/** Whether nothing is refused by it that the other would let through. */
function isShadowed({ refuses, alone }: Compared['later']): boolean {
  return refuses && !alone;
}
