import type { Taken } from '../body/access.ts';
import { unanswered } from '../body/body.ts';
import { concernsTaken } from '../body/concerns-taken.ts';
import { isBody, isComposedAsStated, statesAccess } from '../body/is-body.ts';
import { restsOnConsent } from '../body/rests-on-consent.ts';
import type { Command } from '../case/case.ts';
import type { CaseState } from '../case/state.ts';
import type { Purpose } from '../consent/consent.ts';
import type { Id } from '../identity/id.ts';
import type { Profile } from '../profile/profile.ts';
import { isCoordination } from './meeting.ts';

type Calling = Command<'CallMeeting'>;

/** The body that is called together about the case; undefined for a meeting that is no body's. */
export function bodyCalled({ kind }: Calling, profile: Profile): Id | undefined {
  return isCoordination(kind) || !isBody(profile, kind) ? undefined : kind;
}

/**
 * The case as a meeting of a body takes it there: anonymously where that is how it was brought and the body has not answered yet, else by name,
 * with those invited in the room. Undefined for a body that is put together with the family where nothing more is said of what lets a case in:
 * who comes there was weighed when it was put together.
 */
export function takenToBody(c: Calling, state: CaseState, profile: Profile): Taken | undefined {
  const body = bodyCalled(c, profile);
  if (body === undefined || (isComposedAsStated(profile, body) && !statesAccess(profile, body))) return undefined;
  const { invited = [], concerns = [] } = c;
  return { body, anonymous: isAnonymousThere(state, body, concerns), present: invited, concern: concerns };
}

/** The concerns a body that is called together is told of: those named, else every open one. */
export function toldToBody(c: Calling, state: CaseState, profile: Profile) {
  const body = bodyCalled(c, profile);
  return body === undefined
    ? undefined
    : { body, concern: concernsTaken(state.concern, c.concerns).map((one) => one.id) };
}

function isAnonymousThere({ body }: CaseState, of: Id, concerns: readonly Id[]): boolean {
  const brought = unanswered(body).filter((one) => one.body === of);
  const isBrought = concerns.every((id) => brought.some((one) => one.concern === id));
  return brought.length > 0 && isBrought && brought.every((one) => one.anonymous);
}

const COOPERATION: readonly Purpose[] = ['cooperation'];

/** The consent that is weighed, where consent is what lets the case in. */
export function consentUsed(c: Calling, state: CaseState, profile: Profile) {
  const taken = takenToBody(c, state, profile);
  const rests = taken !== undefined && restsOnConsent({ state, profile, day: c.day }, taken);
  return rests ? { purposes: COOPERATION, to: taken.body } : undefined;
}
