import { guardiansOfChild, guardiansUnheard, ownAgeReached } from '../party/standing.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { saidOf } from '../rule/stated.ts';
import { isAdult } from '../subject/subject.ts';
import { modeForReading } from './coverage.ts';
import type { GuardianMode } from './sufficiency.ts';

/** From whom a consent is needed, as a code with words in each language. */
export type ConsentGiver =
  | 'the-adult'
  | 'the-pregnant-woman'
  | 'the-youth'
  | 'a-guardian'
  | 'every-guardian'
  | 'a-guardian-or-the-youth';

/** From whom a consent is needed that day, for an explanation of what is missing. Whether those who have said yes are enough is for `sufficiency`. */
export function consentFrom(world: Circumstances): readonly ConsentGiver[] {
  const { subject } = world.state;
  if (subject.kind === 'pregnant-woman') return ['the-pregnant-woman'];
  if (isAdult(subject, world.day) === true) return ['the-adult'];
  const guardian = guardianGiver(world, modeForReading(world));
  if (ownAgeReached(world) === false) return [guardian];
  const mode = saidOf(world.profile.consent.youth)?.mode; // undefined where texts differ: then both are named
  if (mode === 'may') return [guardian];
  if (mode === 'alone') return ['the-youth'];
  return mode === 'either' ? ['a-guardian-or-the-youth'] : [guardian, 'the-youth'];
}

/** One is enough where that is stated, or where there is no other. */
function guardianGiver(world: Circumstances, mode: GuardianMode): ConsentGiver {
  const several = guardiansOfChild(world).length + guardiansUnheard(world).length > 1;
  return mode !== 'any' && several ? 'every-guardian' : 'a-guardian';
}
