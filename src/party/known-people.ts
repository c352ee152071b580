import type { Issue } from '../case/issue.ts';
import type { CaseState } from '../case/state.ts';
import type { Id } from '../identity/id.ts';
import { isPersonInCase } from './roles.ts';

interface Naming {
  readonly person: Id;
}

/** Says what is wrong where a command names someone who is not registered as guardian. */
export function isGuardian({ person }: Naming, { party }: CaseState): readonly Issue[] {
  return party.guardians.has(person) ? [] : [{ code: 'no-such-guardian', path: 'person' }];
}

/** Says what is wrong where a command names the one the case is about as someone else in it. */
export function isSomeoneElse({ person }: Naming, { subject }: CaseState): readonly Issue[] {
  return person === subject.person ? [{ code: 'is-the-subject', path: 'person' }] : [];
}

/** Says what is wrong where a command names someone who has never been a professional of the case. */
export function isProfessional({ person }: Naming, { party }: CaseState): readonly Issue[] {
  return party.professionals.has(person) ? [] : [{ code: 'no-such-professional', path: 'person' }];
}

/** Says what is wrong where a command names someone to speak for whom the case does not know, or who would speak for themselves. */
export function isSpokenFor(
  { person, speaksFor }: Naming & { readonly speaksFor: Id },
  state: CaseState,
): readonly Issue[] {
  return person !== speaksFor && isPersonInCase({ state }, speaksFor)
    ? []
    : [{ code: 'no-such-person', path: 'speaksFor' }];
}
