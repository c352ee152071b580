import { ask, door } from '../../case/door.ts';
import { isGuardian } from '../known-people.ts';
import { actorMayIssueThis } from '../rules/actor-may-issue-this.ts';
import { importNeverLiftsABlock } from '../rules/import-never-lifts-a-block.ts';

/** Takes a block away. Access is then unknown, which is closed until someone allows it. */
export const unblockGuardian = door('UnblockGuardian', {
  authority: ask(actorMayIssueThis, () => ({ by: 'lifter' })),
  guards: [ask(importNeverLiftsABlock, () => ({}))],
  lacks: isGuardian,
  alreadySo: (c, s) => s.party.guardians.get(c.person)?.access !== 'blocked',
  tells: 'who-follows-up',
  records: (c) => [{ type: 'GuardianUnblocked', person: c.person }],
  candidates: ({ state }) => [...state.party.guardians.keys()].map((person) => ({ about: person, with: { person } })),
});
