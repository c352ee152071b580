import { ask, door } from '../../case/door.ts';
import { isGuardian } from '../known-people.ts';
import { actorMayIssueThis } from '../rules/actor-may-issue-this.ts';

/** Corrects what is known of a guardian's parental responsibility. Access stays as it was: only a person's word opens it. */
export const setGuardianResponsibility = door('SetGuardianResponsibility', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional-or-system' })),
  guards: [],
  lacks: isGuardian,
  alreadySo: (c, s) => s.party.guardians.get(c.person)?.responsibility === c.responsibility,
  tells: 'who-follows-up',
  records: (c) => [{ type: 'GuardianResponsibilitySet', person: c.person, responsibility: c.responsibility }],
  candidates: 'known-outside',
});
