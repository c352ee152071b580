import type { Id } from '../identity/id.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { differs } from '../rule/stated.ts';
import { ageOf, isAdult } from '../subject/subject.ts';
import type { Guardian } from './party.ts';

/**
 * In what capacity a person can say yes for the subject on a day: the subject themselves, a guardian with responsibility and allowed
 * access, a representative; `none`; or `unknown` where a fact that decides it is unknown. Unknown is closed.
 */
export type Standing = 'subject' | 'guardian' | 'representative' | 'none' | 'unknown';

/** Computed from the case every time it is asked, so that a birthday, a block or a correction works from its day. A block holds in every capacity. */
export function standingOf(world: Circumstances, person: Id): Standing {
  const { state } = world;
  if (person === state.subject.person) return ownStanding(world);
  if (speaksForSubject(world, person)) return 'representative';
  const guardian = state.party.guardians.get(person);
  return guardian === undefined ? 'none' : guardianStanding(world, guardian);
}

/** Whether someone has been appointed to speak for the subject, and is not a guardian who is shut out. */
export function speaksForSubject({ state }: Circumstances, person: Id): boolean {
  const { party, subject } = state;
  if (party.representatives.size === 0 || party.representatives.get(person) !== subject.person) return false;
  const guardian = party.guardians.get(person);
  return guardian === undefined || guardian.access === 'allowed';
}

/** Whether a standing lets a yes count. */
export function counts(standing: Standing): boolean {
  return standing === 'subject' || standing === 'guardian' || standing === 'representative';
}

function ownStanding(world: Circumstances): Standing {
  const adult = isAdult(world.state.subject, world.day);
  if (adult === undefined) return 'unknown';
  return adult ? 'subject' : minorStanding(world);
}

/** A minor's own say: from the stated own age. A pregnant minor below it, or where none is stated, is for a person to decide. */
function minorStanding(world: Circumstances): Standing {
  const own = ownAgeReached(world);
  if (own === true) return 'subject';
  if (world.state.subject.kind === 'pregnant-woman') return 'unknown';
  return own === undefined ? 'unknown' : 'none';
}

/** Whether the subject has reached the age from which they have a say of their own; undefined where the age that decides is unknown. */
export function ownAgeReached(world: Circumstances): boolean | undefined {
  const youth = world.profile.consent.youth;
  if (youth === undefined) return false;
  const age = ageOf(world.state.subject, world.day);
  return differs(youth) || youth.is.age === undefined || age === undefined ? undefined : age >= youth.is.age;
}

/** The text gives a youth a say and names no age: their word is taken down and heard, and what it is worth is judged where it is used. */
export function isYouthOfUnnamedAge({ profile, state }: Pick<Circumstances, 'profile' | 'state'>): boolean {
  const { youth } = profile.consent;
  return state.subject.kind === 'youth' && youth !== undefined && 'is' in youth && youth.is.age === undefined;
}

function guardianStanding({ state, day }: Circumstances, guardian: Guardian): Standing {
  if (!hasOpenResponsibility(guardian) || state.subject.kind === 'pregnant-woman') return 'none';
  const adult = isAdult(state.subject, day);
  if (adult === undefined) return 'unknown';
  return adult ? 'none' : 'guardian';
}

/** Guardians whose yes counts on a day. */
export function guardiansWithStanding(world: Circumstances): readonly Id[] {
  return [...world.state.party.guardians.keys()].filter((person) => standingOf(world, person) === 'guardian');
}

/** Guardians whose yes would count of a child, whatever is known of the subject's age. */
export function guardiansOfChild({ state }: Circumstances): readonly Id[] {
  return [...state.party.guardians].filter(([, one]) => hasOpenResponsibility(one)).map(([person]) => person);
}

/**
 * Guardians who have, or may have, responsibility and whose word cannot be taken: responsibility unknown, or access not allowed. Nobody
 * becomes enough alone because the other is shut out.
 */
export function guardiansUnheard({ state }: Circumstances): readonly Id[] {
  const unheard: Id[] = [];
  for (const [person, one] of state.party.guardians) {
    if (one.responsibility !== 'no' && !hasOpenResponsibility(one)) unheard.push(person);
  }
  return unheard;
}

function hasOpenResponsibility(guardian: Guardian): boolean {
  return guardian.responsibility === 'yes' && guardian.access === 'allowed';
}
