import { ask, door, fieldsOf } from '../../case/door.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';

/** Says that a sibling has a case too. It is said in each of them; a link shares nothing, which takes a consent in each. */
export const linkCase = door('LinkCase', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional-or-system' })),
  guards: [],
  lacks: (c) => (c.case === c.caseId ? [{ code: 'same-case', path: 'case' }] : []),
  alreadySo: (c, { subject }) => subject.linked.has(c.case) && (c.family ?? subject.family) === subject.family,
  records: (c, { state }) => [
    { type: 'CaseLinked', ...fieldsOf(c), family: c.family ?? state.subject.family ?? c.case },
  ],
  candidates: 'known-outside',
});
