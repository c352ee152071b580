import { bodyAsStated } from '../../body/rules/body-as-stated.ts';
import { btiteamLeavesAPlan } from '../../body/rules/btiteam-leaves-a-plan.ts';
import type { Command } from '../../case/case.ts';
import { ask, door, fieldsOf } from '../../case/door.ts';
import type { Issue } from '../../case/issue.ts';
import type { CaseState } from '../../case/state.ts';
import { writingGuards } from '../../log/writing-guards.ts';
import { openLogField } from '../../measure/named.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import type { Profile } from '../../profile/profile.ts';
import { mayBeTold, meetingLed } from '../leading.ts';
import { isCoordination, meetingMeant } from '../meeting.ts';
import { coordinationMeetingIsTheHolders } from '../rules/coordination-meeting-is-the-holders.ts';

type Holding = Command<'HoldMeeting'>;

/** Records that a meeting was held: who came, what was decided, and where its minutes are. Said again with other words it is a correction. */
export const holdMeeting = door('HoldMeeting', {
  authority: ask(actorMayIssueThis, () => ({ by: 'rule', rule: coordinationMeetingIsTheHolders.id })),
  guards: [
    ask(coordinationMeetingIsTheHolders, (c, s) => ({ meeting: meetingLed(s, c.meeting) })),
    ask(bodyAsStated, (c, s) => {
      const { kind, attended = [] } = meant(c, s) ?? {};
      return isCoordination(kind)
        ? undefined
        : { act: 'hold', of: kind, decision: c.decision, attended: c.attended ?? attended };
    }),
    ask(btiteamLeavesAPlan, (c, s) => {
      const one = meant(c, s);
      return one && { id: one.id, kind: one.kind, heldOn: heldOn(c, s), answers: c.answers };
    }),
    ...writingGuards<'HoldMeeting'>((c, s) => meant(c, s)?.concerns ?? []),
  ],
  lacks,
  alreadySo(c, s, { profile }) {
    const isHeld = meant(c, s)?.state === 'held' && mayBeTold(c, s, profile);
    const { meeting, ...said } = fieldsOf(c);
    return isHeld && Object.values(said).every((one) => one === undefined);
  },
  tells: 'who-may',
  records(c, { state }) {
    const one = meant(c, state);
    if (one === undefined) return [];
    const { id: meeting, concerns } = one;
    const where = openLogField(state.log.open);
    return [{ type: 'MeetingHeld', ...fieldsOf(c), meeting, heldOn: heldOn(c, state), concerns, ...where }];
  },
  candidates: ({ state }) =>
    [...state.meeting.meetings.values()]
      .filter((one) => one.state === 'called')
      .map(({ id }) => ({ about: id, with: { meeting: id } })),
});

function meant({ meeting }: Holding, state: CaseState) {
  return meetingMeant(state.meeting, meeting);
}

function lacks(c: Holding, s: CaseState, profile: Profile): readonly Issue[] {
  if (!mayBeTold(c, s, profile)) return [];
  const one = meant(c, s);
  if (one === undefined) return [{ code: 'no-such-meeting', path: 'meeting' }];
  if (one.state === 'cancelled') return [{ code: 'meeting-cancelled', path: 'meeting' }];
  return c.heldOn !== undefined && c.heldOn > c.day ? [{ code: 'held-on-after-day', path: 'heldOn' }] : [];
}

/** As it says; else the day it was planned for, if that has come; else today. */
function heldOn(c: Holding, state: CaseState) {
  const plannedFor = meant(c, state)?.heldOn;
  return c.heldOn ?? (plannedFor !== undefined && plannedFor <= c.day ? plannedFor : c.day);
}
