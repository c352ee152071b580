import { ask, door } from '../../case/door.ts';
import { isSomeoneElse } from '../known-people.ts';
import { actorMayIssueThis } from '../rules/actor-may-issue-this.ts';

/** Makes a guardian known, with what is known of parental responsibility. Never the one the case is about, whose word is their own. Again with another value it is a correction, and access stays as it was. */
export const registerGuardian = door('RegisterGuardian', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional-or-system' })),
  guards: [],
  lacks: isSomeoneElse,
  alreadySo: (c, s) => s.party.guardians.get(c.person)?.responsibility === c.responsibility,
  tells: 'who-follows-up',
  records: (c) => [{ type: 'GuardianRegistered', person: c.person, responsibility: c.responsibility }],
  candidates: 'someone-new',
});
