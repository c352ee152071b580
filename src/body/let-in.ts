import { consentFrom } from '../consent/consent-from.ts';
import { validConsents, type Wanted } from '../consent/coverage.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { type Judgement, permitted, refused } from '../rule/finding.ts';
import { type AccessBy, isNamed, type Taken, wayIn } from './access.ts';

/** Why a case is let in to a talk with others, or not. */
export type LetInReason =
  | 'anonymous'
  | 'family-attends'
  | 'consent-stands'
  | 'anonymous-only'
  | 'known-to-those-present'
  | 'no-valid-consent';
export type LetInWay = 'consent-to-team' | 'talk-anonymously' | 'talk-without-family' | 'family-attends';

/** Whether a case is let in to a talk by one way of access; `wanted`: the consent that lets it in where one is needed. */
export function letIn(
  world: Circumstances,
  taken: Taken,
  { by, wanted }: { readonly by: AccessBy; readonly wanted: Wanted },
): Judgement<LetInReason, LetInWay> {
  const { body, anonymous } = taken;
  const way = wayIn(world, taken, by);
  if (way === 'open') return permitted(isNamed(world, taken) ? 'family-attends' : 'anonymous', { body });
  const known = anonymous && isNamed(world, taken);
  if (way === 'closed')
    return known
      ? refused('known-to-those-present', { body }, ['talk-without-family'])
      : refused('anonymous-only', { body }, ['talk-anonymously']);
  const valid = validConsents(world, wanted);
  if (valid.length > 0) return permitted('consent-stands', { body, consents: valid.map((one) => one.id) });
  const looked = { body, from: consentFrom(world) };
  return refused(known ? 'known-to-those-present' : 'no-valid-consent', looked, waysIn(by, known));
}

/** What would let the case in where no consent does. */
function waysIn(by: AccessBy, known: boolean): readonly LetInWay[] {
  if (by === 'either') return ['consent-to-team', known ? 'talk-without-family' : 'talk-anonymously'];
  return by === 'consent-when-guardians-absent' ? ['consent-to-team', 'family-attends'] : ['consent-to-team'];
}
