import type { Command } from '../../case/case.ts';
import { ask, door, fieldsOf, speaker } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import { isPersonInCase } from '../../party/roles.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';

/** Records whom the family wishes as holder: said by one of them, or told to a professional; or that nobody has been asked. */
export const recordHolderWish = door('RecordHolderWish', {
  authority: ask(actorMayIssueThis, (c) =>
    c.wish === 'not-asked' && c.onBehalfOf === undefined
      ? { by: 'professional' }
      : { by: 'person', person: speaker(c) },
  ),
  guards: [],
  alreadySo: isSameWish,
  tells: 'whose-word',
  records: (c) => [{ type: 'HolderWishRecorded', ...fieldsOf(c), by: speaker(c) }],
  candidates({ state }, actor) {
    if (!isPersonInCase({ state }, actor.id)) return [];
    return (['agrees', 'other'] as const).map((wish) => ({ with: { wish } }));
  },
});

/** The same answer counts as new once the case has come to another level, where the question is asked again. */
function isSameWish(c: Command<'RecordHolderWish'>, { baton, level }: CaseState): boolean {
  const said = baton.wishes.get(speaker(c));
  return said?.wish === c.wish && said.person === c.person && said.on >= (level.since ?? said.on);
}
