import type { Command } from '../case/case.ts';
import { ask, type Question } from '../case/door.ts';
import type { CaseState } from '../case/state.ts';
import { serviceOfConcern } from '../concern/concern.ts';
import type { Purpose } from '../consent/consent.ts';
import { consentCoversEachService, type TakingPart } from '../consent/rules/consent-covers-each-service.ts';
import { legalBasisIsNotConsent } from '../consent/rules/legal-basis-is-not-consent.ts';
import { ownAgeReached } from '../consent/rules/own-age-reached.ts';
import { refusalIsRecorded } from '../consent/rules/refusal-is-recorded.ts';
import { whoCanConsent } from '../consent/rules/who-can-consent.ts';
import type { LegalBasis } from '../rule/legal-basis.ts';

/** Commands by which a service comes to know whom the case is about. */
type Involving = 'InviteService' | 'ReferToService' | 'JoinService';

/** How a service is involved by a command: which, for what, anonymously or not, and on which statute. */
type Involved = TakingPart & { readonly anonymous: boolean; readonly legalBasis: LegalBasis | undefined };

const ACCESS: readonly Purpose[] = ['open-log', 'service-access'];

/** What every command that involves a service is asked: a consent of the service's own, from those who must give it, unless anonymous or on a legal basis. */
export function involvingGuards<T extends Involving>(of: (command: Command<T>) => Involved): readonly Question<T>[] {
  const used = (c: Command<T>, s: CaseState) => consentUsed(of(c), s);
  return [
    ask(consentCoversEachService, (c: Command<T>) => of(c)),
    ask(legalBasisIsNotConsent, (c: Command<T>) => ({ legalBasis: of(c).legalBasis })),
    ask(whoCanConsent, used),
    ask(refusalIsRecorded, (c: Command<T>, s) => {
      const use = used(c, s);
      return use && { act: 'use', ...use };
    }),
    ask(ownAgeReached, used),
  ];
}

/** The consent that is weighed: none where nobody is named, a statute demands it, or the concern is the service's own. */
function consentUsed({ service, anonymous, legalBasis }: Involved, { concern }: CaseState) {
  const weighed = service !== undefined && !anonymous && legalBasis === undefined;
  return weighed && service !== serviceOfConcern(concern) ? { purposes: ACCESS, to: service } : undefined;
}
