import type { Id } from '../identity/id.ts';
import { guardiansOfChild, guardiansUnheard, ownAgeReached, speaksForSubject } from '../party/standing.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { differs } from '../rule/stated.ts';
import { isAdult } from '../subject/subject.ts';

/**
 * Whether those who said yes are enough, who is still waited for, and which facts are unknown. `age-not-named`: it is enough at one age of the
 * youth and not at another, and no text names the age.
 */
export type Sufficiency =
  | { readonly is: 'enough' | 'not-enough' | 'silent' | 'age-not-named'; readonly waitingFor: readonly Id[] }
  | { readonly is: 'unknown'; readonly waitingFor: readonly Id[]; readonly missing: readonly string[] };

const ENOUGH: Sufficiency = { is: 'enough', waitingFor: [] };

/** How several guardians count: one is enough, all must, or nobody has stated it. */
export type GuardianMode = 'any' | 'all' | undefined;

/** Whether the people who said yes are those whose yes is needed. */
export function sufficiency(world: Circumstances, said: readonly Id[], mode: GuardianMode): Sufficiency {
  const { subject } = world.state;
  if (isAdult(subject, world.day) === true || subject.kind === 'pregnant-woman') return ownYes(world, said);
  const guardians = guardiansYes(world, said, mode);
  const youth = world.profile.consent.youth;
  if (youth === undefined) return guardians;
  if (differs(youth)) return { is: 'unknown', waitingFor: [subject.person], missing: ['consent.youth'] };
  if (youth.is.mode === 'may') return guardians;
  const reached = ownAgeReached(world);
  if (reached === false || (reached === undefined && subject.kind !== 'youth')) return guardians;
  const both = withYouth(world, said, guardians, youth.is.mode);
  return reached === undefined ? atAnyAge(world, both, guardians) : both;
}

/** What holds whether or not the youth has come to the age that decides: nobody asks about it where both come to the same. */
function atAnyAge({ state }: Circumstances, reached: Sufficiency, before: Sufficiency): Sufficiency {
  if (reached.is === before.is) return before;
  const waitingFor = (reached.is === 'enough' ? before : reached).waitingFor;
  return state.subject.born === undefined
    ? { is: 'unknown', waitingFor, missing: ['subject.age'] }
    : { is: 'age-not-named', waitingFor };
}

function withYouth(
  { state }: Circumstances,
  said: readonly Id[],
  guardians: Sufficiency,
  mode: 'alone' | 'in-addition' | 'either',
): Sufficiency {
  const own = said.includes(state.subject.person);
  const waiting: Sufficiency = { is: 'not-enough', waitingFor: [state.subject.person] };
  if (mode === 'alone') return own ? ENOUGH : waiting;
  if (mode === 'either') return own ? ENOUGH : guardians;
  return own || guardians.is === 'not-enough' ? guardians : waiting;
}

function ownYes({ state }: Circumstances, said: readonly Id[]): Sufficiency {
  const own = said.includes(state.subject.person);
  const spokenFor = said.some((person) => state.party.representatives.get(person) === state.subject.person);
  return own || spokenFor ? ENOUGH : { is: 'not-enough', waitingFor: [state.subject.person] };
}

/** Where nobody knows the day of birth, what would be enough for a child is for a person to weigh, and what would not is not enough. */
function guardiansYes(world: Circumstances, said: readonly Id[], mode: GuardianMode): Sufficiency {
  if (said.some((person) => speaksForSubject(world, person))) return ENOUGH;
  const found = ofChild(world, said, mode);
  return isAdult(world.state.subject, world.day) === undefined ? untilAgeIsKnown(found) : found;
}

function ofChild(world: Circumstances, said: readonly Id[], mode: GuardianMode): Sufficiency {
  const guardians = guardiansOfChild(world);
  const waitingFor = guardians.filter((person) => !said.includes(person));
  const anyYes = waitingFor.length < guardians.length;
  if (anyYes && mode === 'any') return ENOUGH;
  if (!anyYes) return { is: 'not-enough', waitingFor };
  if (waitingFor.length > 0) return { is: mode === 'all' ? 'not-enough' : 'silent', waitingFor };
  const unheard = guardiansUnheard(world);
  return unheard.length === 0
    ? ENOUGH
    : { is: 'unknown', waitingFor: unheard, missing: ['guardian.responsibility', 'guardian.access'] };
}

function untilAgeIsKnown(found: Sufficiency): Sufficiency {
  return found.is === 'not-enough' ? found : { is: 'unknown', waitingFor: found.waitingFor, missing: ['subject.age'] };
}
