import { ask, createdBy, door, fieldsOf } from '../../case/door.ts';
import { writingGuards } from '../../log/writing-guards.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { openLogField, unknownConcerns } from '../named.ts';

/** Sets a goal for the follow-up; its words are content. */
export const setGoal = door('SetGoal', {
  authority: ask(actorMayIssueThis, () => ({ by: 'holder' })),
  guards: writingGuards<'SetGoal'>((c) => c.concerns ?? []),
  lacks(c, s) {
    if (s.measure.goals.has(createdBy(c))) return [{ code: 'id-in-use', path: 'id' }];
    return unknownConcerns(s, c.concerns);
  },
  records: (c, { state }) => [{ type: 'GoalSet', ...fieldsOf(c), id: createdBy(c), ...openLogField(state.log.open) }],
  candidates: 'own-words',
});
