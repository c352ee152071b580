import type { Command } from '../../case/case.ts';
import { ask, door, fieldsOf } from '../../case/door.ts';
import { kinship } from '../../log/kinship.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import type { World } from '../../profile/rulebook.ts';

/**
 * Says that a sibling has a case too. It is said in each of them; a link shares nothing, which takes a consent in each. That it has been said
 * before is answered only to whoever reads with a consent, or said it: from anyone else it is recorded again, so that trying tells nothing.
 */
export const linkCase = door('LinkCase', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional-or-system' })),
  guards: [],
  lacks: (c) => (c.case === c.caseId ? [{ code: 'same-case', path: 'case' }] : []),
  alreadySo: (c, _, world) => isSo(c, world) && (saidTheSame(c, world) || kinship(world) === 'consented-colleague'),
  tells: 'who-may',
  records: (c) => [{ type: 'CaseLinked', ...fieldsOf(c) }],
  candidates: 'known-outside',
});

function isSo({ case: sibling, family }: Command<'LinkCase'>, { state: { subject } }: World): boolean {
  return subject.linked.has(sibling) && (family ?? subject.family) === subject.family;
}

function saidTheSame({ case: sibling, family, actor }: Command<'LinkCase'>, { state }: World): boolean {
  return (state.subject.linked.get(sibling) ?? []).some((one) => one.by === actor.id && one.family === family);
}
