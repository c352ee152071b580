import type { Id } from '../identity/id.ts';
import { counts, standingOf } from '../party/standing.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import type { PlanPart, YesNo } from './plan.ts';

/**
 * What those of the family whose word counts wish; undefined where nobody has said, or where they differ. The subject's own wish always
 * counts; of the others that of those who could consent: a guardian who is shut out, or without responsibility, decides nothing here.
 */
export function wishFor(world: Circumstances, of: PlanPart): YesNo | undefined {
  const heard = world.state.plan.wishes.filter((one) => one.of === of && isHeard(world, one.by));
  const [first, ...others] = heard.map((one) => one.is);
  return others.every((one) => one === first) ? first : undefined;
}

function isHeard(world: Circumstances, person: Id): boolean {
  const { subject, party } = world.state;
  if (person === subject.person || counts(standingOf(world, person))) return true;
  const spokenFor = party.guardians.has(person) ? undefined : party.representatives.get(person);
  return spokenFor !== undefined && counts(standingOf(world, spokenFor));
}
