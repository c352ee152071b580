import { bodyAsStated } from '../../body/rules/body-as-stated.ts';
import { teamNeedsConsentOrAnonymity } from '../../body/rules/team-needs-consent-or-anonymity.ts';
import { ask, createdBy, door, fieldsOf } from '../../case/door.ts';
import { suspicionIsSharedAsStated } from '../../concern/rules/suspicion-is-shared-as-stated.ts';
import { ownAgeReached } from '../../consent/rules/own-age-reached.ts';
import { refusalIsRecorded } from '../../consent/rules/refusal-is-recorded.ts';
import { whoCanConsent } from '../../consent/rules/who-can-consent.ts';
import { lowerLevelsTriedFirst } from '../../level/rules/lower-levels-tried-first.ts';
import { writingGuards } from '../../log/writing-guards.ts';
import { involvingFamily } from '../../measure/involving-family.ts';
import { openLogField, unknownConcerns } from '../../measure/named.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { clearCaseSkipsTheTeam } from '../../route/rules/clear-case-skips-the-team.ts';
import { suspicionWithholdsFromGuardians } from '../../withholding/rules/suspicion-withholds-from-guardians.ts';
import { mayBeTold } from '../leading.ts';
import { isCoordination } from '../meeting.ts';
import { coordinationMeetingIsTheHolders } from '../rules/coordination-meeting-is-the-holders.ts';
import { bodyCalled, consentUsed, takenToBody, toldToBody } from '../taken-to-body.ts';

/** Calls people to a meeting about the case. */
export const callMeeting = door('CallMeeting', {
  authority: ask(actorMayIssueThis, () => ({ by: 'rule', rule: coordinationMeetingIsTheHolders.id })),
  guards: [
    ask(coordinationMeetingIsTheHolders, (c) => ({ meeting: c })),
    ask(bodyAsStated, (c) => (isCoordination(c.kind) ? undefined : { act: 'call', of: c.kind })),
    ask(clearCaseSkipsTheTeam, toldToBody),
    ask(suspicionIsSharedAsStated, (c, s, profile) => {
      const told = toldToBody(c, s, profile);
      return told && { concerns: told.concern, to: told.body };
    }),
    ask(lowerLevelsTriedFirst, (c, _, profile) => {
      const body = bodyCalled(c, profile);
      return body === undefined ? undefined : { to: { body } };
    }),
    ask(teamNeedsConsentOrAnonymity, takenToBody),
    ask(whoCanConsent, consentUsed),
    ask(refusalIsRecorded, (c, s, profile) => {
      const used = consentUsed(c, s, profile);
      return used && { act: 'use', ...used };
    }),
    ask(ownAgeReached, consentUsed),
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
