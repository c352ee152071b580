import * as z from 'zod';
import type { FieldsOf } from '../fold/concept.ts';
import { idSchema } from '../identity/id.schema.ts';
import { legalBasis } from '../rule/legal-basis.schema.ts';

export const routeForm = z.enum(['report', 'referral', 'application']);

const assessment = z.strictObject({ concern: idSchema.optional(), to: idSchema, is: z.enum(['clear', 'unclear']) });

const route = z.strictObject({
  id: idSchema.optional(),
  concern: idSchema.optional(),
  to: idSchema,
  form: routeForm.optional(),
  /** The statute that demands or allows it without consent. */
  legalBasis: legalBasis.optional(),
  content: idSchema.optional(),
});

const feedback = z.strictObject({
  route: idSchema.optional(),
  /** What the receiver says of an investigation. */
  investigation: z.enum(['opened', 'none', 'ended']).optional(),
  content: idSchema.optional(),
});

export const commands = { AssessRoute: assessment, TakeDirectRoute: route, RecordFeedback: feedback };

export const events = {
  RouteAssessed: assessment.extend({ concern: idSchema, service: idSchema.optional() }),
  DirectRouteTaken: route.extend({ id: idSchema, concern: idSchema.optional(), form: routeForm }),
  FeedbackRecorded: feedback.extend({ route: idSchema, concern: idSchema.optional() }),
};

export type RouteCommands = FieldsOf<typeof commands>;
export type RouteEvents = FieldsOf<typeof events>;
