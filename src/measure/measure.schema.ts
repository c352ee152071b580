import * as z from 'zod';
import { daySchema } from '../calendar/day.schema.ts';
import type { FieldsOf } from '../fold/concept.ts';
import { idSchema } from '../identity/id.schema.ts';
import { legalBasis } from '../rule/legal-basis.schema.ts';

export const effect = z.enum(['none', 'partly', 'full', 'stopped', 'inconclusive']);
export const talkOutcome = z.enum(['view', 'declined', 'too-young', 'unborn']);

const concerns = z.array(idSchema).max(64).optional();

const goal = z.strictObject({
  id: idSchema.optional(),
  term: z.enum(['short', 'long']).optional(),
  concerns,
  content: idSchema.optional(),
});

const plan = z.strictObject({
  id: idSchema.optional(),
  goal: idSchema.optional(),
  catalogue: idSchema.optional(),
  area: idSchema.optional(),
  service: idSchema.optional(),
  responsible: idSchema.optional(),
  place: idSchema.optional(),
  from: daySchema.optional(),
  evaluateBy: daySchema.optional(),
  concerns,
  content: idSchema.optional(),
});

/** Names a measure; may be left out while there is only one. */
const named = z.strictObject({ measure: idSchema.optional() });
/**
 * Who answers for it and when it is evaluated, where the plan does not say so or no longer holds; and the statute on which another service
 * carries it out without consent.
 */
const start = named.extend({
  responsible: idSchema.optional(),
  evaluateBy: daySchema.optional(),
  legalBasis: legalBasis.optional(),
});
const of = { measure: idSchema };

const evaluation = z.strictObject({
  measure: idSchema.optional(),
  effect: effect.optional(),
  meeting: idSchema.optional(),
  evaluateBy: daySchema.optional(),
  content: idSchema.optional(),
});

const talk = z.strictObject({
  talkedBy: idSchema.optional(),
  heldOn: daySchema.optional(),
  outcome: talkOutcome,
  concern: idSchema.optional(),
  content: idSchema.optional(),
});

export const commands = {
  SetGoal: goal,
  PlanMeasure: plan,
  StartMeasure: start,
  /** `evaluateBy`: when it is evaluated next, where it goes on. */
  EvaluateMeasure: evaluation,
  EndMeasure: named,
  RecordChildTalk: talk,
};

export const events = {
  GoalSet: goal.extend({ id: idSchema, log: idSchema.optional() }),
  /** `level`: of the case when it was planned. `log`, here and below: the open log it is written in. */
  MeasurePlanned: plan.extend({ id: idSchema, level: idSchema, log: idSchema.optional() }),
  MeasureStarted: start.extend({ ...of, log: idSchema.optional() }),
  MeasureEvaluated: evaluation.extend({ ...of, effect, level: idSchema, log: idSchema.optional(), concerns }),
  MeasureEnded: named.extend(of),
  ChildTalkRecorded: talk.extend({ heldOn: daySchema }),
};

export type MeasureCommands = FieldsOf<typeof commands>;
export type MeasureEvents = FieldsOf<typeof events>;
