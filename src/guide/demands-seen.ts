import { knowsOf } from '../access/knows-of.ts';
import type { View } from '../access/view-for.ts';
import type { CaseState } from '../case/state.ts';
import type { Id } from '../identity/id.ts';
import type { Step } from '../level/order.ts';
import { concernsDemanded, DEMANDS, type DemandedFact } from '../level/step-demands.ts';
import { isEmployeeHere } from '../party/roles.ts';
import type { World } from '../profile/rulebook.ts';
import { canBeKeptFrom } from '../withholding/kept-from.ts';
import type { DemandSeen } from './guide.ts';

/** Who reads the guide of which case, and what they see of it. */
export interface Reading {
  readonly world: World;
  readonly view: View;
}

/**
 * Whether each demand is met, as far as the reader may know. One of the family is answered by what they see, so that nothing tells that there
 * is more; an employee by the case as it is, and not at all where that would tell of a concern or of a log they do not read.
 */
export function demandsSeen(demands: NonNullable<Step['demands']>, reading: Reading): readonly DemandSeen[] {
  const { world } = reading;
  const employed = isEmployeeHere(world);
  const seen = employed ? world : { ...world, state: stateSeen(reading) };
  const mayKnow = employed ? mayKnowOf : toldToFamily;
  return demands.map(({ fact, strength }) => ({
    fact,
    strength,
    met: mayKnow(fact, reading) ? DEMANDS[fact](seen) : undefined,
  }));
}

/** The day a case came to a level may be that of a concern kept from them: whether a meeting was held since is then not said at all. */
function toldToFamily(fact: DemandedFact, { world }: Reading): boolean {
  return fact !== 'meeting-held' || !canBeKeptFrom(world, world.actor.id);
}

const OF_THE_LOG: readonly DemandedFact[] = ['goal', 'measure', 'measure-started', 'evaluated', 'meeting-held'];

function mayKnowOf(fact: DemandedFact, { world, view }: Reading): boolean {
  const { open } = world.state.log;
  if (OF_THE_LOG.includes(fact)) return open === undefined || view.logs.some((one) => one.id === open);
  return concernsDemanded(world, [fact]).every((id) => knowsOf(world, id));
}

/** The case with nothing in it but what the reader sees. */
function stateSeen({ world: { state }, view }: Reading): CaseState {
  const { level, step } = view.case ?? state.level;
  return {
    ...state,
    level: { ...state.level, level, step },
    concern: { ...state.concern, concerns: byId(view.concerns) },
    measure: { ...state.measure, goals: byId(view.goals), measures: measuresSeen(state, view) },
    meeting: { ...state.meeting, meetings: byId(view.meetings) },
    baton: { ...state.baton, holder: view.holder?.holder },
  };
}

function measuresSeen({ measure }: CaseState, view: View): CaseState['measure']['measures'] {
  const seen = new Set(view.measures.map((one) => one.id));
  return new Map([...measure.measures].filter(([id]) => seen.has(id)));
}

function byId<T extends { readonly id: Id }>(all: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(all.map((one) => [one.id, one]));
}
