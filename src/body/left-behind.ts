import type * as z from 'zod';
import type { CalendarDay } from '../calendar/day.ts';
import type { Id } from '../identity/id.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { wishFor } from '../plan/wish.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import type { planDemand } from './policy.schema.ts';

/** Something a meeting of the family's body leaves behind it. */
export type PlanDemand = z.infer<typeof planDemand>;

/** A meeting that is held, the day it was held, and the answers that come with it where it is only now told of. */
export interface HeldMeeting {
  readonly id: Id;
  readonly heldOn: CalendarDay;
  readonly answers?: Readonly<Record<Id, Id>> | undefined;
}

const IS_THERE: { readonly [D in PlanDemand]: (world: Circumstances, meeting: HeldMeeting) => boolean } = {
  'goals-short': (world, meeting) => hasSetGoal(world, meeting, 'short'),
  'goals-long': (world, meeting) => hasSetGoal(world, meeting, 'long'),
  measures: (world, meeting) => going(world, meeting).length > 0,
  responsible: (world, meeting) => going(world, meeting).every((one) => one.responsible !== undefined),
  holder: ({ state }) => state.baton.holder !== undefined || state.baton.offer !== undefined,
  'best-interests': (world, meeting) => answerOf(world, meeting, 'best-interests') === 'yes',
  'plan-wish': (world, meeting) =>
    wishFor(world, 'plan') !== undefined || answerOf(world, meeting, 'plan-wish') !== undefined,
  'plan-right': (world, meeting) =>
    world.state.plan.rights.has('plan') || answerOf(world, meeting, 'plan-right') !== undefined,
};

/** What of a plan a meeting has not left, what was recorded from its day on counted. */
export function notLeft(world: Circumstances, needs: readonly PlanDemand[], held: HeldMeeting): readonly PlanDemand[] {
  return needs.filter((one) => !IS_THERE[one](world, held));
}

function hasSetGoal({ state }: Circumstances, { heldOn }: HeldMeeting, term: 'short' | 'long'): boolean {
  return [...state.measure.goals.values()].some((one) => one.term === term && one.setOn >= heldOn);
}

/** Measures that had not ended by the day of the meeting, so that a plan carried out stays a plan. */
function going({ state }: Circumstances, { heldOn }: HeldMeeting) {
  return [...state.measure.measures.values()].filter(({ endedOn }) => endedOn === undefined || endedOn >= heldOn);
}

/** What the meeting answered, or what was answered since; another meeting's answer is not this one's. */
function answerOf({ state }: Circumstances, { id, heldOn, answers }: HeldMeeting, question: Id): Id | undefined {
  if (answers !== undefined && Object.hasOwn(answers, question)) return answers[question];
  const recorded = state.agreement.answers.get(question);
  if (recorded === undefined || recorded.about === id) return recorded?.is;
  const ofAnother = recorded.about !== undefined && state.meeting.meetings.has(recorded.about);
  return ofAnother || recorded.on < heldOn ? undefined : recorded.is;
}

/** The latest meeting of a body that has been held; of several on a day, the one recorded last. */
export function latestHeld(
  { state }: Circumstances,
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
