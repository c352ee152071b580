import { ask, door, fieldsOf } from '../../case/door.ts';
import { concernMeant } from '../../concern/concern.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { TEAM, unanswered } from '../body.ts';
import { bodyAsStated } from '../rules/body-as-stated.ts';

/** Records what a body has advised. */
export const recordTeamAdvice = door('RecordTeamAdvice', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional' })),
  guards: [ask(bodyAsStated, (c) => ({ act: 'advise', of: c.body ?? TEAM }))],
  lacks(c, s) {
    if (c.concern !== undefined && !s.concern.concerns.has(c.concern))
      return [{ code: 'no-such-concern', path: 'concern' }];
    const held = c.meeting === undefined || s.meeting.meetings.has(c.meeting);
    return held ? [] : [{ code: 'no-such-meeting', path: 'meeting' }];
  },
  records(c, { state }) {
    const concern = concernMeant(state.concern, c.concern)?.id;
    const about = concern === undefined ? {} : { concern };
    return [{ type: 'TeamAdviceRecorded', ...fieldsOf(c), ...about, body: c.body ?? TEAM }];
  },
  candidates: ({ state }) =>
    unanswered(state.body).map(({ id, body, concern }) => ({
      about: id,
      with: { body, ...(concern === undefined ? {} : { concern }) },
    })),
});
