import { ask, door } from '../../case/door.ts';
import { isSomeoneElse } from '../known-people.ts';
import { actorMayIssueThis } from '../rules/actor-may-issue-this.ts';

/** Shuts a guardian out at once. Someone not registered yet can be blocked too, and stays blocked when a register makes them known. */
export const blockGuardian = door('BlockGuardian', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional' })),
  guards: [],
  lacks: isSomeoneElse,
  alreadySo: (c, s) => s.party.guardians.get(c.person)?.access === 'blocked',
  tells: 'who-follows-up',
  records: (c) => [{ type: 'GuardianBlocked', person: c.person }],
  candidates: ({ state }) => [...state.party.guardians.keys()].map((person) => ({ about: person, with: { person } })),
});
