import type * as z from 'zod';
import type { CalendarDay } from '../calendar/day.ts';
import type { Id } from '../identity/id.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { wishFor } from '../plan/plan.ts';
import type { World } from '../profile/rulebook.ts';
import type { planDemand } from './policy.schema.ts';

/** Something a meeting of the family's body leaves behind it. */
export type PlanDemand = z.infer<typeof planDemand>;

type InCase = Pick<World, 'state'>;
type Answers = Readonly<Record<Id, Id>> | undefined;

/** What is looked at: the answers given, and for a meeting that has been held its day. */
interface Given {
  readonly answers?: Answers | undefined;
  readonly heldOn?: CalendarDay;
}

const IS_THERE: { readonly [D in PlanDemand]: (world: InCase, given: Given) => boolean } = {
  'goals-short': ({ state }) => [...state.measure.goals.values()].some((one) => one.term === 'short'),
  'goals-long': ({ state }) => [...state.measure.goals.values()].some((one) => one.term === 'long'),
  measures: (world, { heldOn }) => going(world, heldOn).length > 0,
  responsible: (world, { heldOn }) => going(world, heldOn).every((one) => one.responsible !== undefined),
  holder: ({ state }) => state.baton.holder !== undefined || state.baton.offer !== undefined,
  'best-interests': (world, { answers }) => isAnswered(world, answers, 'best-interests'),
  'plan-wish': (world, { answers }) =>
    wishFor(world.state.plan, 'plan') !== undefined || isAnswered(world, answers, 'plan-wish'),
  'plan-right': (world, { answers }) => world.state.plan.rights.has('plan') || isAnswered(world, answers, 'plan-right'),
};

/** What of a plan is not there, the answers that come with the meeting counted. */
export function notLeft(world: InCase, needs: readonly PlanDemand[], given: Given): readonly PlanDemand[] {
  return needs.filter((one) => !IS_THERE[one](world, given));
}

/** Measures that have not ended; after a meeting those that had not by its day, so that a plan carried out stays a plan. */
function going({ state }: InCase, heldOn: CalendarDay | undefined) {
  const counts = (endedOn: CalendarDay | undefined) =>
    endedOn === undefined || (heldOn !== undefined && endedOn >= heldOn);
  return [...state.measure.measures.values()].filter((one) => counts(one.endedOn));
}

function isAnswered({ state }: InCase, answers: Answers, question: Id): boolean {
  return (answers !== undefined && Object.hasOwn(answers, question)) || state.agreement.answers.has(question);
}

/** The latest meeting of a body that has been held; of several on a day, the one recorded last. */
export function latestHeld(
  { state }: InCase,
  kind: Id,
): (Meeting & { readonly heldOn: NonNullable<Meeting['heldOn']> }) | undefined {
  const held = [...state.meeting.meetings.values()].flatMap((one) =>
    one.kind === kind && one.state === 'held' && one.heldOn !== undefined ? [{ ...one, heldOn: one.heldOn }] : [],
  );
  return held.reduce<(typeof held)[number] | undefined>(
    (latest, one) => (latest !== undefined && latest.heldOn > one.heldOn ? latest : one),
    undefined,
  );
}
