import * as z from 'zod';
import { meetingKind } from '../body/policy.schema.ts';
import { termSchema } from '../calendar/term.schema.ts';
import { idSchema } from '../identity/id.schema.ts';
import { said } from '../rule/stated.schema.ts';

/** How often meetings of one kind are held in a case. */
export const interval = z.strictObject({
  kind: idSchema.default('coordination'),
  /** Levels it is said of; left out: all. */
  levels: z.array(idSchema).min(1).optional(),
  every: termSchema.optional().describe('a fixed interval'),
  agreed: z.boolean().default(false).describe('the day of the next meeting is agreed, and then holds'),
});

export const meetingPolicy = {
  /** Kinds of meeting beside those of bodies and the coordination meeting, which is the holder's. */
  kinds: said(z.array(meetingKind).min(1).max(60)),
  intervals: said(z.array(interval).min(1).max(40)),
};
