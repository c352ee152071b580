import { type AccessBy, type Taken, wayIn } from '../body/access.ts';
import type { Command } from '../case/case.ts';
import type { CaseState } from '../case/state.ts';
import { concernMeant } from '../concern/concern.ts';
import type { Wanted } from '../consent/coverage.ts';
import type { Id } from '../identity/id.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { differs } from '../rule/stated.ts';

/** How each service or body is asked for advice, as a profile states it. */
export type Consultations = readonly { readonly of: Id; readonly by: AccessBy }[];

/** Advice that is asked for, and whether it is a service or a body that is asked. */
export interface Consulting extends Taken {
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

/** The consent that is weighed where, by any text of the profile, consent is what lets the case be named. */
export function consentUsed(world: Circumstances, asked: Consulting | undefined) {
  const { consultations } = world.profile.services;
  if (asked === undefined || consultations === undefined) return undefined;
  const lists = differs(consultations) ? consultations.readings.map((one) => one.is) : [consultations.is];
  const rests = lists.some((list) => wayIn(world, asked, askedBy(list, asked.body)) === 'consent');
  return rests ? { to: asked.body, purposes: consentToAsk(asked).purposes } : undefined;
}
