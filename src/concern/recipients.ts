import { isBody } from '../body/is-body.ts';
import type { Command } from '../case/case.ts';
import type { CaseState } from '../case/state.ts';
import type { Id } from '../identity/id.ts';
import type { Profile } from '../profile/profile.ts';
import { isAdult } from '../subject/subject.ts';
import { meant } from './concern-named.ts';
import { COLLEAGUE, GUARDIANS, LEADER, SUBJECT_WORD } from './recipient-words.ts';

type Share = Command<'ShareConcern'>;

/** The body a concern is shared with; undefined where it is shared with anyone else. */
export function bodyTold({ to }: Share, profile: Profile): Id | undefined {
  return isBody(profile, to) ? to : undefined;
}

/** Whom a concern is shared with as far as guardians may be among them: the one named, or all of them. */
export function familyTold({ to }: Share, { party, subject }: CaseState): readonly Id[] {
  if (to === SUBJECT_WORD) return [subject.person];
  return to === GUARDIANS ? [GUARDIANS, ...party.guardians.keys()] : [to];
}

/**
 * Who needs a consent of their own before they are told by name: a service that is neither the speaker's own nor the one whose concern it
 * is, a private person, and the guardians of an adult or a pregnant woman. Nobody of the child's own family, and no body: those have a rule
 * of their own.
 */
export function toldByName(c: Share, state: CaseState, profile: Profile): Id | undefined {
  const { to, actor } = c;
  if (to === LEADER || to === COLLEAGUE || bodyTold(c, profile) !== undefined) return undefined;
  if (to === GUARDIANS || state.party.guardians.has(to)) return guardiansOfAnAdult(c, state);
  if (to === SUBJECT_WORD || to === state.subject.person || state.party.representatives.has(to)) return undefined;
  const service = state.party.professionals.get(to)?.service ?? to;
  return service === actor.service || service === meant(c, state)?.service ? undefined : service;
}

function guardiansOfAnAdult({ to, day }: Share, { subject }: CaseState): Id | undefined {
  return subject.kind === 'pregnant-woman' || isAdult(subject, day) === true ? to : undefined;
}
