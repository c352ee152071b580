import { ask, door } from '../../case/door.ts';
import { isSpokenFor } from '../known-people.ts';
import { actorMayIssueThis } from '../rules/actor-may-issue-this.ts';
import { importNeverLiftsABlock } from '../rules/import-never-lifts-a-block.ts';

/** Makes someone known who speaks for another by appointment. An import cannot open this way for a guardian whose access is not open. */
export const registerRepresentative = door('RegisterRepresentative', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional-or-system' })),
  guards: [
    ask(importNeverLiftsABlock, (c, s) => {
      const guardian = s.party.guardians.get(c.person);
      return guardian === undefined || guardian.access === 'allowed' ? undefined : {};
    }),
  ],
  lacks: isSpokenFor,
  alreadySo: (c, s) => s.party.representatives.get(c.person) === c.speaksFor,
  tells: 'who-follows-up',
  records: (c) => [{ type: 'RepresentativeRegistered', person: c.person, speaksFor: c.speaksFor }],
  candidates: 'someone-new',
});
