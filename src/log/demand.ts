import type { Id } from '../identity/id.ts';
import type { Guardian } from '../party/party.ts';
import { standingOf } from '../party/standing.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { isAdult } from '../subject/subject.ts';

/** In what capacity a person may demand that the log is closed; `none`; or which fact that decides it is unknown. */
export type Demanding =
  | { readonly as: 'subject' | 'guardian' | 'representative' | 'none' }
  | { readonly as: 'unknown'; readonly missing: string };

/**
 * One guardian with responsibility who is not blocked, a youth with a say of their own, the adult subject, or one who represents any of
 * them. Access that is unknown does not take the right away: closing shows nobody anything.
 */
export function mayDemand(world: Circumstances, person: Id): Demanding {
  const { representatives, guardians } = world.state.party;
  const { subject } = world.state;
  if (person === subject.person) return asSubject(world);
  const guardian = guardians.get(person);
  const spokenFor = representatives.get(person);
  if (guardian?.access === 'blocked') return { as: 'none' };
  if (spokenFor === subject.person) return { as: 'representative' };
  const own = guardian && asGuardian(world, guardian);
  if (own !== undefined && own.as !== 'none') return own;
  const other = spokenFor === undefined ? undefined : guardians.get(spokenFor);
  const theirs = other && asGuardian(world, other);
  return theirs?.as === 'guardian' ? { as: 'representative' } : (theirs ?? { as: 'none' });
}

function asSubject(world: Circumstances): Demanding {
  const standing = standingOf(world, world.state.subject.person);
  if (standing === 'unknown') return { as: 'unknown', missing: 'subject.age' };
  return { as: standing === 'subject' ? 'subject' : 'none' };
}

function asGuardian({ state, day }: Circumstances, { responsibility, access }: Guardian): Demanding {
  const adult = isAdult(state.subject, day);
  const shut = responsibility === 'no' || access === 'blocked';
  if (shut || adult === true || state.subject.kind === 'pregnant-woman') return { as: 'none' };
  if (responsibility === 'unknown') return { as: 'unknown', missing: 'guardian.responsibility' };
  return adult === undefined ? { as: 'unknown', missing: 'subject.age' } : { as: 'guardian' };
}
