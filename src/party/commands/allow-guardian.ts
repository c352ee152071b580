import { ask, door } from '../../case/door.ts';
import { isGuardian } from '../known-people.ts';
import { actorMayIssueThis } from '../rules/actor-may-issue-this.ts';
import { importNeverLiftsABlock } from '../rules/import-never-lifts-a-block.ts';

/** Opens access for a guardian, by a person's word. Responsibility stays what it is, and without it access opens nothing. */
export const allowGuardian = door('AllowGuardian', {
  authority: ask(actorMayIssueThis, () => ({ by: 'lifter' })),
  guards: [ask(importNeverLiftsABlock, () => ({}))],
  lacks: isGuardian,
  alreadySo: (c, s) => s.party.guardians.get(c.person)?.access === 'allowed',
  tells: 'who-follows-up',
  records: (c) => [{ type: 'GuardianAllowed', person: c.person }],
  candidates: ({ state }) => [...state.party.guardians.keys()].map((person) => ({ about: person, with: { person } })),
});
