import { ask, door, fieldsOf } from '../../case/door.ts';
import type { Issue } from '../../case/issue.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';

/** Records that someone has talked with the child, or that the child did not wish to, is too young, or is not yet born. */
export const recordChildTalk = door('RecordChildTalk', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional' })),
  guards: [],
  lacks(c, s): readonly Issue[] {
    const isKnown = c.concern === undefined || s.concern.concerns.has(c.concern);
    return [
      ...(isKnown ? [] : [{ code: 'no-such-concern', path: 'concern' }]),
      ...(c.heldOn !== undefined && c.heldOn > c.day ? [{ code: 'held-on-after-day', path: 'heldOn' }] : []),
    ];
  },
  records: (c) => [{ type: 'ChildTalkRecorded', ...fieldsOf(c), heldOn: c.heldOn ?? c.day }],
  candidates: 'own-words',
});
