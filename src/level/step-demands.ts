import type * as z from 'zod';
import type { Concern } from '../concern/concern.ts';
import type { Id } from '../identity/id.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import type { demand } from './policy.schema.ts';

/** What a step may demand before it is complete. */
export type DemandedFact = z.infer<typeof demand>['fact'];

/** Whether what a step demands is met in a case on a day. */
export const DEMANDS: { readonly [F in DemandedFact]: (world: Circumstances) => boolean } = {
  /** Someone has accepted the baton. */
  holder: ({ state }) => state.baton.holder !== undefined,
  /** A log is open. */
  log: ({ state }) => state.log.open !== undefined,
  /** A goal is set; while a log is open, in that log. */
  goal: ({ state }) =>
    [...state.measure.goals.values()].some((one) => state.log.open === undefined || one.log === state.log.open),
  /** A measure is planned on the present level. */
  measure: (world) => ofLevel(world).length > 0,
  /** A measure of the present level is under way, or has been. */
  'measure-started': (world) => ofLevel(world).some((one) => one.state !== 'planned'),
  /** Measures of the present level have been started, and each of them evaluated. */
  evaluated(world) {
    const started = ofLevel(world).filter((one) => one.state !== 'planned');
    return started.length > 0 && started.every((one) => one.evaluations.length > 0);
  },
  /** A meeting has been held since the case came to the present level. */
  'meeting-held': ({ state }) =>
    [...state.meeting.meetings.values()].some(
      (one) => one.state === 'held' && one.heldOn !== undefined && one.heldOn >= (state.level.since ?? one.heldOn),
    ),
  /** Every concern in question has reached someone it was shared with. */
  shared: (world) => everyConcern(world, (one) => one.shared.some((sharing) => sharing.outcome === 'reached')),
  /** Every concern in question has been made concrete. */
  concretised: (world) => everyConcern(world, (one) => one.concretised),
};

const ABOUT_CONCERNS: readonly DemandedFact[] = ['shared', 'concretised'];

/** Concerns that an answer about these demands rests on. */
export function concernsDemanded(world: Circumstances, facts: readonly DemandedFact[]): readonly Id[] {
  return facts.some((one) => ABOUT_CONCERNS.includes(one)) ? inQuestion(world).map((one) => one.id) : [];
}

function ofLevel({ state }: Circumstances) {
  return [...state.measure.measures.values()].filter((one) => one.level === state.level.level);
}

function everyConcern(world: Circumstances, holds: (one: Concern) => boolean): boolean {
  const all = inQuestion(world);
  return all.length > 0 && all.every(holds);
}

/** The open concerns; where none is open any more, all there have been. */
function inQuestion({ state }: Circumstances): readonly Concern[] {
  const all = [...state.concern.concerns.values()];
  const open = all.filter((one) => one.state === 'open');
  return open.length > 0 ? open : all;
}
