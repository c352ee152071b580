import {
  type Asked,
  accessOf,
  ageOn,
  every,
  isGuardian,
  type Opinion,
  responsibilityOf,
  subjectIsHeard,
} from './told.ts';

/** One guardian with responsibility who is not blocked, the own-standing youth, the adult, or a representative. */
export function guardiansMayDemandClosing({ history, command, texts }: Asked<'DemandClosing'>): Opinion {
  const { id } = command.actor;
  const { day } = command;
  if (every(history, 'RepresentativeRegistered').some((one) => one.person === id)) return undefined;
  const age = ageOn(history, day);
  if (id === 'subject') {
    if (age === undefined) return undefined;
    return subjectIsHeard(history, day, texts.ownAge) ? 'permitted' : 'refused';
  }
  if (!isGuardian(history, id) || accessOf(history, id) === 'blocked' || responsibilityOf(history, id) === 'no')
    return 'refused';
  if (age !== undefined && age >= 18) return 'refused';
  return age === undefined || responsibilityOf(history, id) === 'unknown' ? 'person' : 'permitted';
}
