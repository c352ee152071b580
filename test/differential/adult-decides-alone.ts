import { type Asked, ageOn, every, isGuardian, type Opinion } from './told.ts';

/** From 18 only the subject decides, or a representative. */
export function adultDecidesAlone({ history, command }: Asked<'GiveConsent'>): Opinion {
  const giver = command.onBehalfOf ?? command.actor.id;
  if (!isGuardian(history, giver)) return 'does-not-apply';
  if (every(history, 'RepresentativeRegistered').some((one) => one.person === giver)) return undefined;
  const age = ageOn(history, command.day);
  if (age === undefined) return 'person';
  return age >= 18 ? 'refused' : 'permitted';
}
