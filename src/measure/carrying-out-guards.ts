import type { Command } from '../case/case.ts';
import { ask, type Question } from '../case/door.ts';
import type { CaseState } from '../case/state.ts';
import { serviceOfConcern } from '../concern/concern.ts';
import type { Purpose } from '../consent/consent.ts';
import { covers } from '../consent/coverage.ts';
import { consentCoversEachService } from '../consent/rules/consent-covers-each-service.ts';
import { legalBasisIsNotConsent } from '../consent/rules/legal-basis-is-not-consent.ts';
import { ownAgeReached } from '../consent/rules/own-age-reached.ts';
import { refusalIsRecorded } from '../consent/rules/refusal-is-recorded.ts';
import { whoCanConsent } from '../consent/rules/who-can-consent.ts';
import type { Id } from '../identity/id.ts';
import type { Profile } from '../profile/profile.ts';
import { carriedOutBy } from './answering.ts';
import { measureMeant } from './measure.ts';

type Starting = Command<'StartMeasure'>;

const ACCESS: readonly Purpose[] = ['open-log', 'service-access'];

/**
 * What a start is asked of each service that carries the measure out beside the one whose concern it is: a consent, and one that is enough, or
 * the statute on which it is carried out without.
 */
export const carryingOutGuards: readonly Question<'StartMeasure'>[] = [
  ...[0, 1].flatMap((nth) => guardsOf(nth)),
  ask(legalBasisIsNotConsent, ({ legalBasis }) => ({ legalBasis })),
];

/** A measure is carried out by the service it names and by that of whoever answers for it: two at the most. */
function guardsOf(nth: number): readonly Question<'StartMeasure'>[] {
  const service = (c: Starting, s: CaseState) => carryingOut(c, s)[nth];
  const consent = (c: Starting, s: CaseState) => {
    const to = service(c, s);
    return to === undefined || c.legalBasis !== undefined ? undefined : { purposes: ACCESS, to };
  };
  const unweighed = (c: Starting, s: CaseState, profile: Profile) => {
    const used = consent(c, s);
    return used === undefined || isWeighed(used.to, c, s, profile) ? undefined : used;
  };
  return [
    ask(consentCoversEachService, (c, s) => {
      const one = service(c, s);
      return one === undefined ? undefined : { service: one, how: 'carry-out', legalBasis: c.legalBasis };
    }),
    ask(whoCanConsent, unweighed),
    ask(refusalIsRecorded, (c, s, profile) => {
      const used = unweighed(c, s, profile);
      return used && { act: 'use', ...used };
    }),
    ask(ownAgeReached, consent),
  ];
}

function carryingOut(c: Starting, s: CaseState): readonly Id[] {
  const one = measureMeant(s.measure, c.measure);
  const all = carriedOutBy({ state: s }, { service: one?.service, responsible: c.responsible ?? one?.responsible });
  return all.filter((service) => service !== serviceOfConcern(s.concern));
}

/** What a person weighed when the service was let in stays weighed for as long as nothing has broken it. */
function isWeighed(service: Id, { day }: Starting, state: CaseState, profile: Profile): boolean {
  return state.consent.weighed.has(service) && covers({ state, profile, day }, service);
}
