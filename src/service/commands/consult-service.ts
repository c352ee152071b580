import { concernsTaken } from '../../body/concerns-taken.ts';
import { bodyAsStated } from '../../body/rules/body-as-stated.ts';
import { teamNeedsConsentOrAnonymity } from '../../body/rules/team-needs-consent-or-anonymity.ts';
import type { Command } from '../../case/case.ts';
import { ask, createdBy, door, fieldsOf } from '../../case/door.ts';
import type { Issue } from '../../case/issue.ts';
import type { CaseState } from '../../case/state.ts';
import { concernIsConcretisedBeforeSharing } from '../../concern/rules/concern-is-concretised-before-sharing.ts';
import { dutyToReportIsNotReplaced } from '../../concern/rules/duty-to-report-is-not-replaced.ts';
import { leaderAndColleagueFirst } from '../../concern/rules/leader-and-colleague-first.ts';
import { suspicionIsSharedAsStated } from '../../concern/rules/suspicion-is-shared-as-stated.ts';
import { ownAgeReached } from '../../consent/rules/own-age-reached.ts';
import { refusalIsRecorded } from '../../consent/rules/refusal-is-recorded.ts';
import { whoCanConsent } from '../../consent/rules/who-can-consent.ts';
import { lowerLevelsTriedFirst } from '../../level/rules/lower-levels-tried-first.ts';
import { involvingFamily } from '../../measure/involving-family.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import type { Profile } from '../../profile/profile.ts';
import { clearCaseSkipsTheTeam } from '../../route/rules/clear-case-skips-the-team.ts';
import { suspicionWithholdsFromGuardians } from '../../withholding/rules/suspicion-withholds-from-guardians.ts';
import { consentUsed, consultingIn, takenToBody } from '../consulting.ts';
import { consultationNeverJoins } from '../rules/consultation-never-joins.ts';

type Consulting = Command<'ConsultService'>;

/** Asks a service or a body for advice. It takes no part in the case because of it. */
export const consultService = door('ConsultService', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional' })),
  guards: [
    ask(consultationNeverJoins, consultingIn),
    ask(clearCaseSkipsTheTeam, (c, s) => (c.body === undefined ? undefined : consultingIn(c, s))),
    ask(suspicionIsSharedAsStated, sharing),
    ask(bodyAsStated, (c, s) =>
      c.body === undefined ? undefined : { act: 'bring', of: c.body, concern: consultingIn(c, s)?.concern },
    ),
    ask(lowerLevelsTriedFirst, ({ body }) => (body === undefined ? undefined : { to: { body } })),
    ask(teamNeedsConsentOrAnonymity, (c, s, profile) => takenToBody(profile, consultingIn(c, s))),
    ask(leaderAndColleagueFirst, sharing),
    ask(concernIsConcretisedBeforeSharing, sharing),
    ask(dutyToReportIsNotReplaced, (c, s) => ({
      act: c.anonymous ? 'anonymous-talk' : 'team',
      concern: consultingIn(c, s)?.concern,
    })),
    ask(suspicionWithholdsFromGuardians, (c, s) => involvingFamily(s, concernsIn(c, s), c.present ?? [])),
    ask(whoCanConsent, used),
    ask(refusalIsRecorded, (c, s, profile) => {
      const use = used(c, s, profile);
      return use && { act: 'use', ...use };
    }),
    ask(ownAgeReached, used),
  ],
  lacks,
  records(c, { state }) {
    const concern = consultingIn(c, state)?.concern;
    const about = concern === undefined ? {} : { concern };
    return [{ type: 'ServiceConsulted', ...fieldsOf(c), ...about, id: createdBy(c) }];
  },
  candidates: ({ state }) =>
    state.level.needs.map((service) => ({ about: service, with: { service, anonymous: true } })),
});

function lacks(c: Consulting, s: CaseState): readonly Issue[] {
  if (c.service === undefined && c.body === undefined) return [{ code: 'missing', path: 'service' }];
  if (c.service !== undefined && c.body !== undefined) return [{ code: 'either-service-or-body', path: 'body' }];
  if (s.service.consultations.has(createdBy(c))) return [{ code: 'id-in-use', path: 'id' }];
  const known = c.concern === undefined || s.concern.concerns.has(c.concern);
  return known ? [] : [{ code: 'no-such-concern', path: 'concern' }];
}

function concernsIn({ concern }: Consulting, state: CaseState) {
  return concernsTaken(state.concern, concern).map((one) => one.id);
}

/** Whoever is asked is told of what it is about. */
function sharing(c: Consulting, s: CaseState) {
  const to = c.service ?? c.body;
  return to === undefined ? undefined : { concerns: concernsIn(c, s), to, anonymous: c.anonymous ?? false };
}

function used(c: Consulting, state: CaseState, profile: Profile) {
  return consentUsed({ state, profile, day: c.day }, consultingIn(c, state));
}
