import type { CalendarDay } from '../calendar/day.ts';
import type { Issue } from '../case/issue.ts';
import type { CaseState } from '../case/state.ts';
import { type Actor, type Stamp, speaker } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import { isPersonInCase } from '../party/roles.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import type { Consent, ConsentRequest, Purpose } from './consent.ts';
import { isFromBeforeFullAge } from './coverage.ts';

interface Answer extends Stamp {
  readonly consent?: Id | undefined;
  readonly purpose?: Purpose | undefined;
  readonly to?: Id | undefined;
  readonly from?: CalendarDay | undefined;
  readonly until?: CalendarDay | undefined;
  readonly scope?: readonly Id[] | undefined;
  readonly reuse?: readonly Id[] | undefined;
}

/** What is said yes or no to, in full. */
export interface Terms {
  readonly purpose: Purpose | undefined;
  readonly to: Id | undefined;
  readonly from: CalendarDay | undefined;
  readonly until: CalendarDay | undefined;
  readonly scope: readonly Id[] | undefined;
  readonly reuse: readonly Id[] | undefined;
}

/** The request an answer is to: the one it names, else the only one it fits. */
export function requestOf({ consent }: CaseState, answer: Answer): ConsentRequest | undefined {
  if (answer.consent !== undefined) return consent.requests.get(answer.consent);
  const fitting = [...consent.requests.values()].filter((one) => fits(one, answer));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Every request, for one of the family to answer; what is already answered so is left out by the door. */
export function requestsTo({ state }: Pick<Circumstances, 'state'>, { id }: Actor) {
  const requests = isPersonInCase({ state }, id) ? [...state.consent.requests.keys()] : [];
  return requests.map((consent) => ({ about: consent, with: { consent } }));
}

function fits(request: ConsentRequest, { purpose, to }: Answer): boolean {
  return (purpose === undefined || request.purpose === purpose) && (to === undefined || request.to === to);
}

/**
 * The answer's own words, else those of the request, else, where a professional records it, the professional's own service as receiver. An
 * answer may be narrower than the request, never wider.
 */
export function termsOf(state: CaseState, answer: Answer): Terms {
  const request = requestOf(state, answer);
  const own = answer.onBehalfOf === undefined ? undefined : answer.actor.service;
  return {
    purpose: answer.purpose ?? request?.purpose,
    to: answer.to ?? request?.to ?? own,
    from: answer.from ?? request?.from,
    until: earlier(answer.until, request?.until),
    scope: answer.scope ?? request?.scope,
    reuse: answer.reuse ?? request?.reuse,
  };
}

/** The earlier of two days, where both are said. */
export function earlier(a: CalendarDay | undefined, b: CalendarDay | undefined): CalendarDay | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

/** The terms as fields of an event: what is not said is left out. */
export function termFields(terms: Terms): Partial<{ [K in keyof Terms]: NonNullable<Terms[K]> }> {
  return Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined));
}

/** What is wrong with an answer: it names a request there is not, or says something else than the request it names, or nothing to hold on to. */
export function answerFaults(state: CaseState, answer: Answer): readonly Issue[] {
  const request = requestOf(state, answer);
  if (answer.consent !== undefined && request === undefined) return [{ code: 'no-such-consent', path: 'consent' }];
  if (request && !fits(request, answer)) return [{ code: 'other-than-requested', path: 'consent' }];
  const { purpose, to } = termsOf(state, answer);
  if (purpose === undefined) return [{ code: 'missing', path: 'purpose' }];
  return to === undefined ? [{ code: 'missing', path: 'to' }] : [];
}

/** Whether the giver's latest word to this receiver is this very yes, so that saying it again says nothing new. */
export function hasSaidYes(world: Circumstances, answer: Answer, terms: Terms): boolean {
  const own = [...world.state.consent.consents.values()].filter(
    (one) => one.giver === speaker(answer) && one.to === terms.to,
  );
  const lastNo = Math.max(0, ...own.filter((one) => one.answer !== 'yes').map((one) => one.order));
  // What comes after the last no is a yes.
  return own.some((one) => one.order > lastNo && hasSameTerms(one, answer, terms) && !isFromBeforeFullAge(world, one));
}

/** Whether the giver's latest word on this, to this receiver, is a no. */
export function hasSaidNo({ consent }: CaseState, answer: Answer, { purpose, to }: Terms): boolean {
  const own = [...consent.consents.values()].filter(
    (one) => one.giver === speaker(answer) && one.purpose === purpose && one.to === to && !one.spent,
  );
  const latest = Math.max(0, ...own.map((one) => one.order));
  return own.some((one) => one.answer === 'no' && one.order === latest);
}

function hasSameTerms(one: Consent, answer: Answer, terms: Terms): boolean {
  return (
    !one.spent &&
    one.purpose === terms.purpose &&
    one.until === terms.until &&
    one.from <= (terms.from ?? answer.day) &&
    sameIds(one.reuse, terms.reuse) &&
    sameIds(one.scope, terms.scope)
  );
}

function sameIds(a: readonly Id[] | undefined, b: readonly Id[] | undefined): boolean {
  return [...(a ?? [])].sort().join(' ') === [...(b ?? [])].sort().join(' ');
}
