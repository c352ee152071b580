import { ask, door } from '../../case/door.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';

/**
 * Says that the one the case is about has given birth. The case stays hers, and her word in it hers; what the child may need is raised as a
 * concern of the child's own, in a new case, and nothing of this one follows.
 */
export const recordBirth = door('RecordBirth', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional-or-system' })),
  guards: [],
  lacks: (c) => (c.bornOn > c.day ? [{ code: 'born-after-day', path: 'bornOn' }] : []),
  alreadySo: (c, { subject }) => subject.births.includes(c.bornOn),
  records: (c) => [{ type: 'BirthRecorded', bornOn: c.bornOn }],
  candidates: 'known-outside',
});
