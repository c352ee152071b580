import type { Command, CommandType } from '../case/case.ts';
import { askEach, type Questions } from '../case/door.ts';
import { serviceOfConcern } from '../concern/concern.ts';
import type { Purpose } from '../consent/consent.ts';
import { consentCoversEachService, type TakingPart } from '../consent/rules/consent-covers-each-service.ts';
import { legalBasisIsNotConsent } from '../consent/rules/legal-basis-is-not-consent.ts';
import { ownAgeReached } from '../consent/rules/own-age-reached.ts';
import { refusalIsRecorded } from '../consent/rules/refusal-is-recorded.ts';
import { whoCanConsent } from '../consent/rules/who-can-consent.ts';
import type { World } from '../profile/rulebook.ts';
import type { LegalBasis } from '../rule/legal-basis.ts';

/** How a service is involved by a command: which, for what, anonymously or not, and on which statute. */
type Involved = TakingPart & { readonly anonymous: boolean; readonly legalBasis: LegalBasis | undefined };

const ACCESS: readonly Purpose[] = ['open-log', 'service-access'];

/** What every command that involves a service is asked: a consent of the service's own, from those who must give it, unless anonymous or on a legal basis. */
export function involvingGuards<T extends CommandType>(of: (command: Command<T>) => Involved): Guards<T> {
  return involvingEach((command) => [of(command)]);
}

/** The same, of each service a command involves. */
export function involvingEach<T extends CommandType>(
  all: (command: Command<T>, world: World) => readonly Involved[],
): Guards<T> {
  const used = (c: Command<T>, world: World) => all(c, world).flatMap((one) => consentUsed(one, world.state));
  return [
    askEach(consentCoversEachService, all),
    askEach(legalBasisIsNotConsent, (c: Command<T>, world) => all(c, world).map(({ legalBasis }) => ({ legalBasis }))),
    askEach(whoCanConsent, used),
    askEach(refusalIsRecorded, (c: Command<T>, world) => used(c, world).map((use) => ({ act: 'use', ...use }))),
    askEach(ownAgeReached, used),
  ];
}

type Guards<T extends CommandType> = readonly Questions<T>[];

/** The consent that is weighed: none where nobody is named, a statute demands it, or the concern is the service's own. */
function consentUsed({ service, anonymous, legalBasis }: Involved, { concern }: World['state']) {
  const weighed = service !== undefined && !anonymous && legalBasis === undefined;
  return weighed && service !== serviceOfConcern(concern) ? [{ purposes: ACCESS, to: service }] : [];
}
