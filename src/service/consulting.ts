import { type AccessBy, type Taken, wayIn } from '../body/access.ts';
import { restsOnConsent } from '../body/rests-on-consent.ts';
import type { Command } from '../case/case.ts';
import type { CaseState } from '../case/state.ts';
import { concernMeant } from '../concern/concern.ts';
import type { Wanted } from '../consent/coverage.ts';
import type { Id } from '../identity/id.ts';
import type { Profile } from '../profile/profile.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { everySaid } from '../rule/stated.ts';

/** How each service or body is asked for advice, as a profile states it. */
export type Consultations = readonly { readonly of: Id; readonly by: AccessBy }[];

/** Advice that is asked for, and whether it is a service or a body that is asked. */
export interface Consulting extends Taken<Id | undefined> {
  readonly isBody: boolean;
}

/** What a command asks; undefined where it names nobody to ask. */
export function consultingIn(command: Command<'ConsultService'>, state: CaseState): Consulting | undefined {
  const { service, body, anonymous = false, present = [] } = command;
  const of = service ?? body;
  if (of === undefined) return undefined;
  const concern = concernMeant(state.concern, command.concern)?.id;
  return { body: of, isBody: service === undefined, anonymous, present, concern };
}

/** How a list says that one is asked; anonymously where it does not name it. */
export function askedBy(list: Consultations, of: Id): AccessBy {
  return list.find((one) => one.of === of)?.by ?? 'anonymity';
}

/** The consent that lets a case be named to whoever is asked. */
export function consentToAsk({ body, isBody }: Consulting): Wanted {
  return { purposes: isBody ? ['cooperation'] : ['open-log', 'service-access'], to: body };
}

/**
 * Advice that is asked of a body no text says how to ask: the case is taken to the body as any other, and meets what lets a case in there. How
 * a body that is listed is asked is for consultation-never-joins to say.
 */
export function takenToBody(profile: Profile, asked: Consulting | undefined): Consulting | undefined {
  const isListed = everySaid(profile.services.consultations).some((list) => list.some((one) => one.of === asked?.body));
  return asked?.isBody && !isListed ? asked : undefined;
}

/** The consent that is weighed where, by any text of the profile, consent is what lets the case be named. */
export function consentUsed(world: Circumstances, asked: Consulting | undefined) {
  if (asked === undefined) return undefined;
  const lists = everySaid(world.profile.services.consultations);
  const taken = takenToBody(world.profile, asked);
  const rests =
    lists.some((list) => wayIn(world, asked, askedBy(list, asked.body)) === 'consent') ||
    (taken !== undefined && restsOnConsent(world, taken));
  return rests ? { to: asked.body, purposes: consentToAsk(asked).purposes } : undefined;
}
