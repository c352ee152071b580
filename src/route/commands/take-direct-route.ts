import type { Command } from '../../case/case.ts';
import { ask, createdBy, door, fieldsOf } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import { concernMeant } from '../../concern/concern.ts';
import type { Purpose } from '../../consent/consent.ts';
import { legalBasisIsNotConsent } from '../../consent/rules/legal-basis-is-not-consent.ts';
import { ownAgeReached } from '../../consent/rules/own-age-reached.ts';
import { refusalIsRecorded } from '../../consent/rules/refusal-is-recorded.ts';
import { whoCanConsent } from '../../consent/rules/who-can-consent.ts';
import type { Id } from '../../identity/id.ts';
import { wayOnIsStated } from '../../level/rules/way-on-is-stated.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import type { Profile } from '../../profile/profile.ts';
import { restsOnConsent, type Sent } from '../rests-on-consent.ts';
import { BARNEVERN, isReport, usualForm } from '../route.ts';
import { otherRoutesNeedConsent } from '../rules/other-routes-need-consent.ts';
import { reportNeedsNoConsent } from '../rules/report-needs-no-consent.ts';

type Taking = Command<'TakeDirectRoute'>;

/** Sends a case straight to a receiver. A report to barnevern or the police is open to anyone employed; the rest goes with consent or on a statute. */
export const takeDirectRoute = door('TakeDirectRoute', {
  authority: ask(actorMayIssueThis, (c) => ({ by: isReport(sent(c)) ? 'employee' : 'professional' })),
  guards: [
    ask(reportNeedsNoConsent, sent),
    ask(legalBasisIsNotConsent, (c) => ({ legalBasis: c.legalBasis })),
    ask(wayOnIsStated, (c) => (isReport(sent(c)) ? undefined : { way: 'route', where: c.to })),
    ask(otherRoutesNeedConsent, sent),
    ask(whoCanConsent, (c, _, profile) => consentUsed(c, profile)),
    ask(refusalIsRecorded, (c, _, profile) => {
      const used = consentUsed(c, profile);
      return used && { act: 'use', ...used };
    }),
    ask(ownAgeReached, (c, _, profile) => consentUsed(c, profile)),
  ],
  lacks(c, s) {
    if (s.route.routes.has(createdBy(c))) return [{ code: 'id-in-use', path: 'id' }];
    const named = c.concern === undefined || s.concern.concerns.has(c.concern);
    return named ? [] : [{ code: 'no-such-concern', path: 'concern' }];
  },
  records(c, { state }) {
    const concern = concernMeant(state.concern, c.concern)?.id;
    const about = concern === undefined ? {} : { concern };
    return [{ type: 'DirectRouteTaken', ...fieldsOf(c), ...about, id: createdBy(c), form: sent(c).form }];
  },
  candidates: ({ state }) =>
    [...state.concern.concerns.values()]
      .filter((one) => one.state === 'open')
      .flatMap(({ id }) =>
        receiversFor(state, id).map((to) => ({ about: id, with: { concern: id, to, form: usualForm(to) } })),
      ),
});

function sent({ to, form, legalBasis }: Taking): Sent {
  return { to, form: form ?? usualForm(to), legalBasis };
}

const ACCESS: readonly Purpose[] = ['service-access'];

function consentUsed(command: Taking, profile: Profile) {
  return restsOnConsent(profile, sent(command)) ? { purposes: ACCESS, to: command.to } : undefined;
}

/** Barnevern, who may always be told, and whoever the concern has been found to be clearly for. */
function receiversFor({ route }: CaseState, concern: Id): readonly Id[] {
  const clear = route.assessments.filter((one) => one.concern === concern && one.is === 'clear');
  return [...new Set([...clear.map((one) => one.to), BARNEVERN])];
}
