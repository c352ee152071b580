import * as z from 'zod';
import { daySchema } from '../calendar/day.schema.ts';
import type { FieldsOf } from '../fold/concept.ts';
import { idSchema } from '../identity/id.schema.ts';
import { subjectSchema } from '../subject/subject.schema.ts';

export const suspicion = z.enum(['none', 'doubt', 'suspected']);
export const suspected = z.enum(['family', 'outside', 'unknown']);
export const reportable = z.enum(['yes', 'no', 'unknown']);
export const shareOutcome = z.enum(['reached', 'unreachable', 'unwilling']);

const ids = z.array(idSchema).max(64);

/** What is said of a concern. Left out: suspicion none, the suspected unknown, the duty to report unknown. */
const described = z.strictObject({
  kind: idSchema.optional(),
  arena: idSchema.optional(),
  arose: daySchema.optional(),
  suspicion: suspicion.optional(),
  suspected: suspected.optional(),
  reportable: reportable.optional(),
  grave: z.boolean().optional(),
  content: idSchema.optional(),
});

/** Names a concern; may be left out while there is only one. */
const named = { concern: idSchema.optional() };

export const commands = {
  /** On a case id that is not in use it opens the case; `profile` and `version` are needed only where several are in force. */
  RaiseConcern: described.extend({
    id: idSchema.optional(),
    subject: subjectSchema.optional(),
    profile: idSchema.optional(),
    version: z.string().min(1).max(32).optional(),
    startLevel: idSchema.optional(),
  }),
  ConcretiseConcern: z.strictObject({ ...named, template: idSchema.optional(), content: idSchema.optional() }),
  /** `to`: leader, colleague, subject, guardians, a person, a service or a body. */
  ShareConcern: z.strictObject({
    ...named,
    to: idSchema,
    anonymous: z.boolean().optional(),
    outcome: shareOutcome.optional(),
    content: idSchema.optional(),
  }),
  ReclassifyConcern: z.strictObject({
    ...named,
    kind: idSchema.optional(),
    suspicion: suspicion.optional(),
    suspected: suspected.optional(),
    reportable: reportable.optional(),
    grave: z.boolean().optional(),
  }),
  ConcludeConcern: z.strictObject({
    ...named,
    outcomes: ids.min(1),
    to: idSchema.optional(),
    needs: ids.optional(),
    /** What happens with the baton, where someone holds it when the case changes level. */
    holder: z.enum(['keep', 'offer', 'body-decides']).optional(),
    answers: z.record(idSchema, idSchema).optional(),
    content: idSchema.optional(),
  }),
};

const of = { concern: idSchema };
/** `service`: the employee's own, where an employee does it: it becomes the concern's where the concern had none. */
const service = { service: idSchema.optional() };

export const events = {
  ConcernRaised: described.extend({ id: idSchema, raisedBy: idSchema, ...service }),
  ConcernConcretised: commands.ConcretiseConcern.extend({ ...of, ...service }),
  ConcernShared: commands.ShareConcern.extend({ ...of, ...service, outcome: shareOutcome }),
  ConcernReclassified: commands.ReclassifyConcern.extend(of),
  /** `ends`: the concern itself is concluded. With a level or a route among the outcomes it stays open. */
  ConcernConcluded: commands.ConcludeConcern.omit({ holder: true }).extend({ ...of, ends: z.boolean() }),
};

export type ConcernCommands = FieldsOf<typeof commands>;
export type ConcernEvents = FieldsOf<typeof events>;
