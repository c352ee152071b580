import type { Taken } from '../../body/access.ts';
import { restsOnConsent } from '../../body/rests-on-consent.ts';
import { teamNeedsConsentOrAnonymity } from '../../body/rules/team-needs-consent-or-anonymity.ts';
import type { Command } from '../../case/case.ts';
import { ask, door, fieldsOf } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import type { Purpose } from '../../consent/consent.ts';
import { consentCoversEachService } from '../../consent/rules/consent-covers-each-service.ts';
import { ownAgeReached } from '../../consent/rules/own-age-reached.ts';
import { refusalIsRecorded } from '../../consent/rules/refusal-is-recorded.ts';
import { whoCanConsent } from '../../consent/rules/who-can-consent.ts';
import type { Id } from '../../identity/id.ts';
import { lowerLevelsTriedFirst } from '../../level/rules/lower-levels-tried-first.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import type { Profile } from '../../profile/profile.ts';
import { clearCaseSkipsTheTeam } from '../../route/rules/clear-case-skips-the-team.ts';
import { suspicionWithholdsFromGuardians } from '../../withholding/rules/suspicion-withholds-from-guardians.ts';
import type { Concern } from '../concern.ts';
import { lacksConcern, meant, ownService } from '../concern-named.ts';
import { COLLEAGUE, GUARDIANS, LEADER, SUBJECT_WORD } from '../recipient-words.ts';
import { bodyTold, familyTold, toldByName } from '../recipients.ts';
import { concernIsConcretisedBeforeSharing } from '../rules/concern-is-concretised-before-sharing.ts';
import { dutyToReportIsNotReplaced } from '../rules/duty-to-report-is-not-replaced.ts';
import { leaderAndColleagueFirst } from '../rules/leader-and-colleague-first.ts';
import { suspicionIsSharedAsStated } from '../rules/suspicion-is-shared-as-stated.ts';

type Share = Command<'ShareConcern'>;

/** Tells someone of a concern, or records that they could not be reached or would not hear of it. */
export const shareConcern = door('ShareConcern', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional' })),
  guards: [
    ask(suspicionWithholdsFromGuardians, (c, s) => ({
      act: 'involve',
      concern: meant(c, s)?.id ?? [],
      guardians: familyTold(c, s),
    })),
    ask(suspicionIsSharedAsStated, sharing),
    ask(dutyToReportIsNotReplaced, (c, s, profile) => insteadOfReport(c, meant(c, s), profile)),
    ask(leaderAndColleagueFirst, sharing),
    ask(concernIsConcretisedBeforeSharing, sharing),
    ask(clearCaseSkipsTheTeam, taken),
    ask(teamNeedsConsentOrAnonymity, taken),
    ask(lowerLevelsTriedFirst, (c, s, profile) => {
      const body = taken(c, s, profile)?.body;
      return body === undefined ? undefined : { to: { body } };
    }),
    ask(consentCoversEachService, (c, s, profile) => {
      const service = toldByName(c, s, profile);
      return service === undefined ? undefined : { service, how: 'refer', anonymous: c.anonymous ?? false };
    }),
    ask(whoCanConsent, consentUsed),
    ask(refusalIsRecorded, (c, s, profile) => {
      const used = consentUsed(c, s, profile);
      return used && { act: 'use', ...used };
    }),
    ask(ownAgeReached, consentUsed),
  ],
  lacks: lacksConcern,
  alreadySo: (c, s) => c.content === undefined && (meant(c, s)?.shared.some((one) => isSame(one, c)) ?? false),
  tells: 'whose-concern',
  records(c, world) {
    const concern = meant(c, world.state)?.id;
    if (concern === undefined) return [];
    const outcome = c.outcome ?? 'reached';
    return [{ type: 'ConcernShared', ...fieldsOf(c), concern, outcome, ...ownService(world) }];
  },
  candidates: ({ state }) =>
    [...state.concern.concerns.values()]
      .filter((one) => one.state === 'open')
      .flatMap((one) => BY_WORD.map((to) => ({ about: one.id, with: { concern: one.id, to } }))),
});

const BY_WORD: readonly Id[] = [SUBJECT_WORD, GUARDIANS, COLLEAGUE, LEADER];

/** Told once is told; that someone could not be reached is a new fact on another day. */
function isSame(one: Concern['shared'][number], c: Share): boolean {
  const outcome = c.outcome ?? 'reached';
  const same = one.to === c.to && one.outcome === outcome && one.anonymous === (c.anonymous ?? false);
  return same && (outcome === 'reached' || one.on === c.day);
}

function sharing(c: Share, s: CaseState) {
  const concern = meant(c, s);
  return { concerns: concern === undefined ? [] : [concern.id], to: c.to, anonymous: c.anonymous ?? false };
}

/** An anonymous talk with anyone, or taking it to a body, could stand in for a report. */
function insteadOfReport(c: Share, concern: Concern | undefined, profile: Profile) {
  if (!c.anonymous && bodyTold(c, profile) === undefined) return undefined;
  return { act: c.anonymous ? 'anonymous-talk' : 'team', concern: concern?.id } as const;
}

function taken(c: Share, s: CaseState, profile: Profile): Taken<Id | undefined> | undefined {
  const body = bodyTold(c, profile);
  return body === undefined
    ? undefined
    : { body, anonymous: c.anonymous ?? false, present: [], concern: meant(c, s)?.id };
}

const TO_A_SERVICE: readonly Purpose[] = ['service-access', 'open-log'];
const TO_A_BODY: readonly Purpose[] = ['cooperation'];

/** The consent that is weighed, where consent is what lets the receiver be told by name. */
function consentUsed(c: Share, state: CaseState, profile: Profile) {
  const body = taken(c, state, profile);
  if (body !== undefined)
    return restsOnConsent({ state, profile, day: c.day }, body) ? { purposes: TO_A_BODY, to: body.body } : undefined;
  const to = c.anonymous ? undefined : toldByName(c, state, profile);
  return to === undefined ? undefined : { purposes: TO_A_SERVICE, to };
}
