import { bodyAsStated } from '../../body/rules/body-as-stated.ts';
import { ask, createdBy, door, fieldsOf } from '../../case/door.ts';
import { writingGuards } from '../../log/writing-guards.ts';
import { involvingFamily } from '../../measure/involving-family.ts';
import { openLogField, unknownConcerns } from '../../measure/named.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { suspicionWithholdsFromGuardians } from '../../withholding/rules/suspicion-withholds-from-guardians.ts';
import { mayBeTold } from '../leading.ts';
import { isCoordination } from '../meeting.ts';
import { coordinationMeetingIsTheHolders } from '../rules/coordination-meeting-is-the-holders.ts';

/** Calls people to a meeting about the case. */
export const callMeeting = door('CallMeeting', {
  authority: ask(actorMayIssueThis, () => ({ by: 'rule', rule: coordinationMeetingIsTheHolders.id })),
  guards: [
    ask(coordinationMeetingIsTheHolders, (c) => ({ kind: c.kind })),
    ask(bodyAsStated, (c) => (isCoordination(c.kind) ? undefined : { act: 'call', of: c.kind })),
    ask(suspicionWithholdsFromGuardians, (c, s) => involvingFamily(s, c.concerns ?? [], c.invited ?? [])),
    ...writingGuards<'CallMeeting'>((c) => c.concerns ?? []),
  ],
  lacks(c, s, profile) {
    if (!mayBeTold(c, s, profile)) return [];
    if (s.meeting.meetings.has(createdBy(c))) return [{ code: 'id-in-use', path: 'id' }];
    return unknownConcerns(s, c.concerns);
  },
  records: (c, { state }) => [
    { type: 'MeetingCalled', ...fieldsOf(c), id: createdBy(c), ...openLogField(state.log.open) },
  ],
  candidates: () => [{ with: {} }],
});
