import type { CaseState } from '../case/state.ts';
import type { Id } from '../identity/id.ts';
import type { Part } from '../service/service.ts';
import { keptFrom } from './kept-from.ts';

interface About {
  readonly concerns: readonly Id[];
}

/**
 * The case without what is kept from a person: concerns, and the measures, meetings, talks, routes and moves that are about them, and services
 * that were let in quietly. What that person says is judged by it where a municipality's own rules ask, so that no answer tells of what is hidden.
 */
export function asKnownTo(state: CaseState, person: Id): CaseState {
  const kept = new Set(keptFrom({ state }, person));
  if (kept.size === 0) return state;
  const isShown = ({ concerns }: About) => !concerns.some((one) => kept.has(one));
  const isKnown = ({ concern }: { readonly concern: Id | undefined }) => concern === undefined || !kept.has(concern);
  const { arena, concern, withholding, measure, meeting, route } = state;
  const meetings = only(meeting.meetings, isShown);
  return {
    ...state,
    concern: { ...concern, concerns: only(concern.concerns, (one) => !kept.has(one.id)) },
    withholding: { ...withholding, withheld: new Map([...withholding.withheld].filter(([id]) => !kept.has(id))) },
    measure: {
      goals: only(measure.goals, isShown),
      measures: only(measure.measures, isShown),
      talks: measure.talks.filter(isKnown),
    },
    meeting: { ...meeting, meetings },
    arena: { ...arena, meetings: arena.meetings.filter((id) => meetings.has(id)) },
    route: { ...route, routes: only(route.routes, (one) => one.concern !== undefined && !kept.has(one.concern)) },
    level: levelKnownTo(state, person),
    service: { ...state.service, services: servicesKnown(state, kept) },
  };
}

function only<V>(all: ReadonlyMap<Id, V>, holds: (one: V) => boolean): ReadonlyMap<Id, V> {
  return new Map([...all].filter(([, one]) => holds(one)));
}

/** A move that was part of concluding a concern kept from someone is not theirs to know: the one before it stands. */
export function levelKnownTo(state: CaseState, person: Id): CaseState['level'] {
  const kept = keptFrom({ state }, person);
  const { level } = state;
  const moves = level.moves.filter(({ concern }) => concern === undefined || !kept.includes(concern));
  const [latest, stands] = [level.moves.at(-1), moves.at(-1)];
  if (stands === undefined || stands === latest) return { ...level, moves };
  return { level: stands.to, step: stands.step, completed: [], since: stands.on, moves, needs: [] };
}

const NO_PART: Part = { task: undefined, invitedOn: undefined, joinedOn: undefined, leftOn: undefined };

/** How services take part as far as the family knows, without what was sent to them about what is kept. */
function servicesKnown({ service, route }: CaseState, kept: ReadonlySet<Id>): CaseState['service']['services'] {
  const about = [...route.routes.values()].filter((one) => one.concern === undefined || kept.has(one.concern));
  const quietly = new Set(about.map((one) => one.to));
  const shown = [...service.services].map(([id, one]) => {
    const referredOn = quietly.has(id) ? undefined : one.referredOn;
    return [id, { ...one, ...(one.openly ?? NO_PART), referredOn }] as const;
  });
  return new Map(shown);
}
