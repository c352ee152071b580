import type { Command } from '../../case/case.ts';
import { ask, door } from '../../case/door.ts';
import type { Issue } from '../../case/issue.ts';
import type { CaseState } from '../../case/state.ts';
import { adultDecidesAlone } from '../../consent/rules/adult-decides-alone.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';

/** Whether it is the subject's own day of birth: said to be, or known to be. */
function isOwn({ bornOn, of }: Command<'RecordBirth'>, { subject }: CaseState): boolean {
  return of === 'subject' || (of === undefined && subject.born === bornOn);
}

/** While nobody has said when the subject was born, it has to be said whose birth it is: a guess could make a young mother a newborn. */
function faults({ bornOn, day, of }: Command<'RecordBirth'>, { subject }: CaseState): readonly Issue[] {
  if (bornOn > day) return [{ code: 'born-after-day', path: 'bornOn' }];
  return of === undefined && subject.born === undefined ? [{ code: 'missing', path: 'of' }] : [];
}

/**
 * Says when the one the case is about was born, where that is unknown or was said wrongly; or that the one the case is about has given birth. The case stays hers, and her word in it hers; what the child may need is raised as a
 * concern of the child's own, in a new case, and nothing of this one follows.
 */
export const recordBirth = door('RecordBirth', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional-or-system' })),
  guards: [ask(adultDecidesAlone, (c, s) => (isOwn(c, s) ? { bornOn: c.bornOn } : undefined))],
  lacks: faults,
  alreadySo: (c, s) => (isOwn(c, s) ? s.subject.born === c.bornOn : s.subject.births.includes(c.bornOn)),
  records: (c, { state }) => [{ type: 'BirthRecorded', bornOn: c.bornOn, of: isOwn(c, state) ? 'subject' : 'child' }],
  candidates: 'known-outside',
});
