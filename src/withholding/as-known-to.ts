import type { Came } from '../agreement/came.ts';
import type { CaseState } from '../case/state.ts';
import type { Id } from '../identity/id.ts';
import type { Part } from '../service/service.ts';
import { keptFrom } from './kept-from.ts';

interface About {
  readonly concerns: readonly Id[];
}

interface Sent {
  readonly concern: Id | undefined;
}

type Kept = ReadonlySet<Id>;

/**
 * The case without what is kept from a person: concerns, whatever names one (measures, meetings, talks, routes, entries, askings of a body), and
 * what followed of it: moves, services let in quietly, a follow-up that began again. Whoever it is kept from is answered by it, so that no
 * answer tells of what is hidden. The same case where nothing is kept.
 */
export function asKnownTo(state: CaseState, person: Id): CaseState {
  const kept: Kept = new Set(keptFrom({ state }, person));
  return kept.size === 0 ? state : withoutKept(state, person, kept);
}

function withoutKept(state: CaseState, person: Id, kept: Kept): CaseState {
  const isShown = ({ concerns }: About) => !concerns.some((one) => kept.has(one));
  const isKnown = ({ concern }: Sent) => concern === undefined || !kept.has(concern);
  const { arena, concern, consent, content, log, measure, meeting, route, service } = state;
  const meetings = only(meeting.meetings, isShown);
  const isHeld = (id: Id | undefined) => id === undefined || meetings.has(id) || !meeting.meetings.has(id);
  return {
    ...state,
    concern: { ...concern, concerns: only(concern.concerns, (one) => !kept.has(one.id)) },
    withholding: withholdingKnown(state, kept),
    consent: { ...consent, requests: only(consent.requests, (one) => isShown({ concerns: one.scope ?? [] })) },
    content: { ...content, contents: only(content.contents, isShown) },
    log: { ...log, entries: only(log.entries, isShown), ended: hasEnded(state, kept) },
    measure: {
      goals: only(measure.goals, isShown),
      measures: only(measure.measures, isShown),
      talks: measure.talks.filter(isKnown),
    },
    meeting: { ...meeting, meetings },
    arena: { ...arena, meetings: arena.meetings.filter((id) => meetings.has(id)) },
    agreement: agreementKnown(state, isShown, isHeld),
    body: {
      ...state.body,
      referrals: only(state.body.referrals, isKnown),
      advice: state.body.advice.filter((one) => isHeld(one.meeting)),
    },
    route: {
      assessments: route.assessments.filter(isKnown),
      routes: only(route.routes, (one) => one.concern !== undefined && isKnown(one)),
    },
    level: levelKnownTo(state, person),
    service: {
      ...service,
      services: servicesKnown(state, kept),
      consultations: only(service.consultations, isKnown),
    },
  };
}

/** What came, and what was answered, of what they know of. */
function agreementKnown(
  { agreement }: CaseState,
  isShown: (one: About) => boolean,
  isHeld: (meeting: Id | undefined) => boolean,
): CaseState['agreement'] {
  const withKnown = <T extends { readonly came: readonly Came[] }>(all: ReadonlyMap<Id, T>) =>
    new Map([...all].map(([id, one]) => [id, { ...one, came: one.came.filter(isShown) }] as const));
  return {
    ...agreement,
    askings: withKnown(agreement.askings),
    stuck: withKnown(agreement.stuck),
    answers: only(agreement.answers, (one) => isHeld(one.about)),
  };
}

function withholdingKnown({ withholding }: CaseState, kept: Kept): CaseState['withholding'] {
  const known = <V>(all: ReadonlyMap<Id, V>) => new Map([...all].filter(([id]) => !kept.has(id)));
  const { withheld, keptFor, suspicions, heard, suspected } = withholding;
  return {
    ...withholding,
    ...{ withheld: known(withheld), keptFor: known(keptFor) },
    ...{ suspicions: known(suspicions), heard: known(heard) },
    suspected: new Set([...suspected].filter((id) => !kept.has(id))),
  };
}

/** A follow-up that only what is kept from someone began again has ended to them. */
function hasEnded({ log }: CaseState, kept: Kept): boolean {
  return log.ended || (log.raisedSince?.every((one) => kept.has(one)) ?? false);
}

function only<V>(all: ReadonlyMap<Id, V>, holds: (one: V) => boolean): ReadonlyMap<Id, V> {
  return new Map([...all].filter(([, one]) => holds(one)));
}

/** A move that was part of concluding a concern kept from someone is not theirs to know: the level before it stands, with its steps as they were when it was left. */
export function levelKnownTo(state: CaseState, person: Id): CaseState['level'] {
  const kept = keptFrom({ state }, person);
  const { level } = state;
  const moves = level.moves.filter(({ concern }) => concern === undefined || !kept.includes(concern));
  const [latest, stands] = [level.moves.at(-1), moves.at(-1)];
  if (stands === undefined || stands === latest) return { ...level, moves };
  const { to, step, on, left = { step, completed: [], needs: [] } } = stands;
  return { level: to, ...left, since: on, moves };
}

const NO_PART: Part = { task: undefined, invitedOn: undefined, joinedOn: undefined, leftOn: undefined };

/** How services take part as far as the family knows, without what was sent to them about what is kept. */
function servicesKnown({ service, route }: CaseState, kept: Kept): CaseState['service']['services'] {
  const about = [...route.routes.values()].filter((one) => one.concern === undefined || kept.has(one.concern));
  const quietly = new Set(about.map((one) => one.to));
  const shown = [...service.services].map(([id, one]) => {
    const referredOn = quietly.has(id) ? undefined : one.referredOn;
    return [id, { ...one, ...(one.openly ?? NO_PART), referredOn }] as const;
  });
  return new Map(shown);
}
