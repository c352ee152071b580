import type { CalendarDay } from '../../../src/calendar/day.ts';
import type { Consent } from '../../../src/consent/consent.ts';
import type { Span, Standing } from './span.ts';

/** One giver's answer, from the day it runs to its last day, or to the day it was withdrawn or had served: one to open a log ends with that log. */
export interface ConsentSpan extends Span {
  readonly giver: string;
  readonly purpose: string;
  readonly to: string | undefined;
  readonly answer: 'yes' | 'no' | 'withdrawn';
}

/** A consent that was asked for. */
export interface ConsentAsked {
  readonly id: string;
  readonly purpose: string;
  readonly to: string | undefined;
  readonly on: CalendarDay;
}

/** Every answer given in a case. */
export function consentSpans(standings: readonly Standing[]): readonly ConsentSpan[] {
  const last = standings.at(-1)?.state;
  return [...(last?.consent.consents.values() ?? [])].map(({ id, giver, purpose, to, from, until, answer }) => {
    const ended = standings.find(({ state }) => isOver(state.consent.consents.get(id)))?.day;
    return { value: id, giver, purpose, to, answer, from, until: ended ?? until };
  });
}

/** Every consent asked for in a case. */
export function consentsAsked(standings: readonly Standing[]): readonly ConsentAsked[] {
  const requests = [...(standings.at(-1)?.state.consent.requests.values() ?? [])];
  return requests.map(({ id, purpose, to, on }) => ({ id, purpose, to, on }));
}

function isOver(one: Consent | undefined): boolean {
  return one?.answer === 'withdrawn' || one?.spent === true;
}
