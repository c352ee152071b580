import type { Command } from '../../case/case.ts';
import { ask, door } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { mayBeTold, meetingLed } from '../leading.ts';
import { meetingMeant } from '../meeting.ts';
import { coordinationMeetingIsTheHolders } from '../rules/coordination-meeting-is-the-holders.ts';

/** Cancels a meeting that has not been held. */
export const cancelMeeting = door('CancelMeeting', {
  authority: ask(actorMayIssueThis, () => ({ by: 'rule', rule: coordinationMeetingIsTheHolders.id })),
  guards: [ask(coordinationMeetingIsTheHolders, (c, s) => ({ meeting: meetingLed(s, c.meeting) }))],
  lacks(c, s, profile) {
    if (!mayBeTold(c, s, profile)) return [];
    const one = meant(c, s);
    if (one === undefined) return [{ code: 'no-such-meeting', path: 'meeting' }];
    return one.state === 'held' ? [{ code: 'meeting-held', path: 'meeting' }] : [];
  },
  alreadySo: (c, s, { profile }) => meant(c, s)?.state === 'cancelled' && mayBeTold(c, s, profile),
  tells: 'who-may',
  records(c, { state }) {
    const one = meant(c, state);
    return one === undefined ? [] : [{ type: 'MeetingCancelled', meeting: one.id }];
  },
  candidates: ({ state }) =>
    [...state.meeting.meetings.values()]
      .filter((one) => one.state === 'called')
      .map(({ id }) => ({ about: id, with: { meeting: id } })),
});

function meant({ meeting }: Command<'CancelMeeting'>, state: CaseState) {
  return meetingMeant(state.meeting, meeting);
}
