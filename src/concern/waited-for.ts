import type { Id } from '../identity/id.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import type { Strength } from '../rule/verdict.ts';
import { isAdult } from '../subject/subject.ts';
import { isKeptFrom } from '../withholding/kept-from.ts';
import type { Concern, Sharing } from './concern.ts';
import { GUARDIANS, SUBJECT_WORD } from './recipient-words.ts';

/** Whom a text has involved before a conclusion, and how strongly. */
export interface Involvement {
  readonly subject?: Strength | undefined;
  readonly guardians?: Strength | undefined;
}

/** Someone not yet involved: nobody has tried, it was tried in vain, or it is not known whether they may be. */
export interface WaitedFor {
  readonly who: Id;
  readonly strength: Strength;
  readonly why: 'not-tried' | 'tried' | 'unknown';
}

/** Those who have not been involved in a concern, among those a text has involved. */
export function waitedFor(world: Circumstances, concern: Concern, demand: Involvement): readonly WaitedFor[] {
  const subject = demand.subject === undefined ? [] : subjectWaitedFor(world, concern, demand.subject);
  const guardians = demand.guardians === undefined ? [] : guardiansWaitedFor(world, concern, demand.guardians);
  return [...guardians, ...subject];
}

/** Raised by them, shared with them, or talked with; too young and unborn are recorded as talks. */
function subjectWaitedFor({ state }: Circumstances, concern: Concern, strength: Strength): readonly WaitedFor[] {
  const { person } = state.subject;
  const talked = state.measure.talks.some((talk) =>
    talk.concern === undefined ? talk.heldOn >= concern.arose : talk.concern === concern.id,
  );
  const shared = concern.shared.filter((one) => one.to === person || one.to === SUBJECT_WORD);
  return concern.raisedBy === person || talked ? [] : missing(person, shared, strength);
}

/**
 * Every guardian with responsibility and allowed access from whom it is not withheld; where none of those known may be told, it is not known
 * whom to involve. For an adult or a pregnant woman nobody waits for their parents.
 */
function guardiansWaitedFor(world: Circumstances, concern: Concern, strength: Strength): readonly WaitedFor[] {
  const { subject, party } = world.state;
  if (subject.kind === 'pregnant-woman' || isAdult(subject, world.day) === true) return [];
  const open = [...party.guardians].filter(([, one]) => one.responsibility === 'yes' && one.access === 'allowed');
  const each = open.map(([person]) => person).filter((one) => !isKeptFrom(world, concern.id, one));
  if (each.length > 0) return each.flatMap((one) => guardianWaitedFor(concern, one, strength));
  const asOne = missing(
    GUARDIANS,
    concern.shared.filter((one) => one.to === GUARDIANS),
    strength,
  );
  return party.guardians.size === 0 ? asOne : asOne.map((one) => ({ ...one, why: 'unknown' }));
}

function guardianWaitedFor(concern: Concern, guardian: Id, strength: Strength): readonly WaitedFor[] {
  const shared = concern.shared.filter((one) => one.to === guardian || one.to === GUARDIANS);
  return concern.raisedBy === guardian ? [] : missing(guardian, shared, strength);
}

function missing(who: Id, shared: readonly Sharing[], strength: Strength): readonly WaitedFor[] {
  if (shared.some((one) => one.outcome === 'reached')) return [];
  return [{ who, strength, why: shared.length > 0 ? 'tried' : 'not-tried' }];
}
