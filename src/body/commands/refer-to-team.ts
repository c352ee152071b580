import type { Command } from '../../case/case.ts';
import { ask, createdBy, door, fieldsOf } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import { concernMeant } from '../../concern/concern.ts';
import { concernIsConcretisedBeforeSharing } from '../../concern/rules/concern-is-concretised-before-sharing.ts';
import { dutyToReportIsNotReplaced } from '../../concern/rules/duty-to-report-is-not-replaced.ts';
import { leaderAndColleagueFirst } from '../../concern/rules/leader-and-colleague-first.ts';
import { suspicionIsSharedAsStated } from '../../concern/rules/suspicion-is-shared-as-stated.ts';
import type { Purpose } from '../../consent/consent.ts';
import { ownAgeReached } from '../../consent/rules/own-age-reached.ts';
import { refusalIsRecorded } from '../../consent/rules/refusal-is-recorded.ts';
import { whoCanConsent } from '../../consent/rules/who-can-consent.ts';
import type { Id } from '../../identity/id.ts';
import { lowerLevelsTriedFirst } from '../../level/rules/lower-levels-tried-first.ts';
import { wayOnIsStated } from '../../level/rules/way-on-is-stated.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import type { Profile } from '../../profile/profile.ts';
import { clearCaseSkipsTheTeam } from '../../route/rules/clear-case-skips-the-team.ts';
import { suspicionWithholdsFromGuardians } from '../../withholding/rules/suspicion-withholds-from-guardians.ts';
import type { Taken } from '../access.ts';
import { TEAM } from '../body.ts';
import { concernsTaken } from '../concerns-taken.ts';
import { restsOnConsent } from '../rests-on-consent.ts';
import { bodyAsStated } from '../rules/body-as-stated.ts';
import { teamNeedsConsentOrAnonymity } from '../rules/team-needs-consent-or-anonymity.ts';

type Referring = Command<'ReferToTeam'>;

/** Takes a case to a body where services discuss it. */
export const referToTeam = door('ReferToTeam', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional' })),
  guards: [
    ask(clearCaseSkipsTheTeam, taken),
    ask(bodyAsStated, (c, s) => ({ act: 'bring', of: taken(c, s).body, concern: taken(c, s).concern })),
    ask(suspicionIsSharedAsStated, sharing),
    ask(leaderAndColleagueFirst, sharing),
    ask(concernIsConcretisedBeforeSharing, sharing),
    ask(dutyToReportIsNotReplaced, (c, s) => ({
      act: c.anonymous ? 'anonymous-talk' : 'team',
      concern: concernOf(c, s),
    })),
    ask(wayOnIsStated, ({ body = TEAM }) => ({ way: 'body', where: body })),
    ask(lowerLevelsTriedFirst, ({ body = TEAM }) => ({ to: { body } })),
    ask(suspicionWithholdsFromGuardians, involvement),
    ask(teamNeedsConsentOrAnonymity, taken),
    ask(whoCanConsent, consentUsed),
    ask(refusalIsRecorded, (c, s, profile) => {
      const used = consentUsed(c, s, profile);
      return used && { act: 'use', ...used };
    }),
    ask(ownAgeReached, consentUsed),
  ],
  lacks(c, s) {
    if (s.body.referrals.has(createdBy(c))) return [{ code: 'id-in-use', path: 'id' }];
    const named = c.concern === undefined || s.concern.concerns.has(c.concern);
    return named ? [] : [{ code: 'no-such-concern', path: 'concern' }];
  },
  records(c, { state }) {
    const { body, concern } = taken(c, state);
    const about = concern === undefined ? {} : { concern };
    return [{ type: 'TeamReferred', ...fieldsOf(c), ...about, id: createdBy(c), body }];
  },
  candidates: ({ state }) =>
    [...state.concern.concerns.values()]
      .filter((one) => one.state === 'open')
      .flatMap(({ id }) => [false, true].map((anonymous) => ({ about: id, with: { concern: id, anonymous } }))),
});

function concernOf({ concern }: Referring, state: CaseState): Id | undefined {
  return concernMeant(state.concern, concern)?.id;
}

function taken(c: Referring, s: CaseState): Taken<Id | undefined> {
  const { body = TEAM, anonymous = false, present = [] } = c;
  return { body, anonymous, present, concern: concernOf(c, s) };
}

/** The body is told of what is taken there. */
function sharing(c: Referring, s: CaseState) {
  const concerns = concernsTaken(s.concern, c.concern).map((one) => one.id);
  return { concerns, to: c.body ?? TEAM, anonymous: c.anonymous ?? false };
}

const COOPERATION: readonly Purpose[] = ['cooperation'];

/** The consent that is weighed, where consent is what lets the case in. */
function consentUsed(c: Referring, state: CaseState, profile: Profile) {
  const question = taken(c, state);
  const used = restsOnConsent({ state, profile, day: c.day }, question);
  return used ? { purposes: COOPERATION, to: question.body } : undefined;
}

/** Guardians in the room are involved in whatever is taken there. */
function involvement(c: Referring, state: CaseState) {
  const guardians = (c.present ?? []).filter((person) => state.party.guardians.has(person));
  const concern = concernsTaken(state.concern, c.concern).map((one) => one.id);
  return guardians.length === 0 ? undefined : { act: 'involve' as const, concern, guardians };
}
