import type { Command } from '../../case/case.ts';
import { ask, door } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';

/** Whether it is the subject's own day of birth: said to be, known to be, or of a child or youth of whom nobody has said when they were born. */
function isOwn({ bornOn, of }: Command<'RecordBirth'>, { subject }: CaseState): boolean {
  const isYoung = subject.kind === 'child' || subject.kind === 'youth';
  return of === 'subject' || subject.born === bornOn || (isYoung && subject.born === undefined);
}

/**
 * Says when the one the case is about was born, where that is unknown or was said wrongly; or that the one the case is about has given birth. The case stays hers, and her word in it hers; what the child may need is raised as a
 * concern of the child's own, in a new case, and nothing of this one follows.
 */
export const recordBirth = door('RecordBirth', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional-or-system' })),
  guards: [],
  lacks: (c) => (c.bornOn > c.day ? [{ code: 'born-after-day', path: 'bornOn' }] : []),
  alreadySo: (c, { subject }) => subject.born === c.bornOn || (c.of === undefined && subject.births.includes(c.bornOn)),
  records: (c, { state }) => [
    { type: 'BirthRecorded', bornOn: c.bornOn, ...(isOwn(c, state) ? { of: 'subject' as const } : {}) },
  ],
  candidates: 'known-outside',
});
