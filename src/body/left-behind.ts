import type * as z from 'zod';
import type { Id } from '../identity/id.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { wishFor } from '../plan/plan.ts';
import type { World } from '../profile/rulebook.ts';
import type { planDemand } from './policy.schema.ts';

/** Something a meeting of the family's body leaves behind it. */
export type PlanDemand = z.infer<typeof planDemand>;

type InCase = Pick<World, 'state'>;
type Answers = Readonly<Record<Id, Id>> | undefined;

const IS_THERE: { readonly [D in PlanDemand]: (world: InCase, answers: Answers) => boolean } = {
  'goals-short': ({ state }) => [...state.measure.goals.values()].some((one) => one.term === 'short'),
  'goals-long': ({ state }) => [...state.measure.goals.values()].some((one) => one.term === 'long'),
  measures: (world) => going(world).length > 0,
  responsible: (world) => going(world).every((one) => one.responsible !== undefined),
  holder: ({ state }) => state.baton.holder !== undefined || state.baton.offer !== undefined,
  'best-interests': (world, answers) => isAnswered(world, answers, 'best-interests'),
  'plan-wish': (world, answers) =>
    wishFor(world.state.plan, 'plan') !== undefined || isAnswered(world, answers, 'plan-wish'),
  'plan-right': (world, answers) => world.state.plan.rights.has('plan') || isAnswered(world, answers, 'plan-right'),
};

/** What of a plan is not there, the answers that come with the meeting counted. */
export function notLeft(world: InCase, needs: readonly PlanDemand[], answers?: Answers): readonly PlanDemand[] {
  return needs.filter((one) => !IS_THERE[one](world, answers));
}

function going({ state }: InCase) {
  return [...state.measure.measures.values()].filter((one) => one.state !== 'ended');
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
