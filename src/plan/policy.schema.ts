import * as z from 'zod';
import { termSchema } from '../calendar/term.schema.ts';
import { idSchema } from '../identity/id.schema.ts';
import { conditionSchema } from '../rule/condition.schema.ts';
import { said } from '../rule/stated.schema.ts';

/** When it holds; left out: as soon as there is a coordinator. */
const when = { when: conditionSchema.optional() };
/** How soon it is seen to; left out: no day is stated. */
const within = { within: termSchema.optional() };

/** What an individual plan, or its coordinator, does to the follow-up under a condition. */
export const planEffect = z.discriminatedUnion('effect', [
  z.strictObject({
    effect: z.literal('close-log').describe('the log is closed on the ground plan'),
    ...when,
    ...within,
  }),
  z.strictObject({
    effect: z.literal('rename-role').describe('the holder is called something else'),
    title: z.string().min(1).max(80),
    ...when,
  }),
  z.strictObject({
    effect: z.literal('replace-holder').describe('the coordinator is offered the baton'),
    ...when,
    ...within,
  }),
  z.strictObject({ effect: z.literal('coexist').describe('plan and log run beside each other'), ...when }),
  z.strictObject({
    effect: z.literal('refer').describe('the case is referred to whoever decides on a plan'),
    to: idSchema,
    ...when,
    ...within,
  }),
]);

export const planPolicy = {
  /** What an individual plan or a coordinator does to log and baton. */
  effects: said(z.array(planEffect).min(1).max(40)),
};
