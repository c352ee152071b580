import * as z from 'zod';
import { idSchema } from '../identity/id.schema.ts';
import { conditionSchema } from '../rule/condition.schema.ts';
import { labelSchema } from '../rule/label.schema.ts';
import { said, sourceTag, strength } from '../rule/stated.schema.ts';

const label = labelSchema.optional();

/** What must be true before a step is complete. */
export const demand = z.strictObject({
  /** What is to be there. */
  fact: z.enum([
    'holder',
    'log',
    'goal',
    'measure',
    'measure-started',
    'evaluated',
    'meeting-held',
    'shared',
    'concretised',
  ]),
  strength,
});

/** A template, a form, a scale or training that goes with the handlingsveileder. */
export const tool = z.strictObject({
  id: idSchema,
  /** What it is. */
  kind: z.enum(['template', 'form', 'scale', 'training']),
  label: labelSchema,
  /** Whether it is to be used, or may be; left out: the text does not say. */
  use: z.enum(['must', 'may']).optional(),
  /** Where it is kept. */
  address: z.string().max(400).optional(),
  /** The levels, and where one is named the step, it belongs to; left out: any. */
  at: z
    .array(z.strictObject({ level: idSchema, step: idSchema.optional() }))
    .min(1)
    .max(100)
    .optional(),
});

export const step = z.strictObject({
  id: idSchema,
  /** What the municipality calls the step. */
  label,
  /** Roles that see to it, core or local; `holder` for the stafettholder. */
  responsible: z.array(idSchema).max(20).optional(),
  /** What must be there before the step is complete. */
  demands: z.array(demand).max(20).optional(),
  /** A level move waits until this step is complete. */
  gate: z.boolean().optional(),
  /** Steps one may go back to from here. */
  returns: z.array(idSchema).max(40).optional(),
});

export const level = z.strictObject({
  id: idSchema,
  /** What the municipality calls the level. */
  label,
  /** What some services call it, where they have a name of their own for it. */
  labels: z
    .array(z.strictObject({ services: z.array(idSchema).min(1).max(40), label: labelSchema }))
    .min(1)
    .max(40)
    .optional(),
  /** Its steps in order; left out: the text names none. */
  steps: z.array(step).max(40).optional(),
  source: sourceTag,
});

const isSo = z.literal(true).optional();

/** What a move may lead to: exactly one of these. */
const TARGETS = ['to', 'stay', 'end', 'closing', 'systemMeasures', 'body', 'route'] as const;

/**
 * A way the text names: to a level (down, past one, or back to a step), or to something else than a level; where it has conditions, only
 * under them.
 */
export const move = z
  .strictObject({
    /** The level that is left; left out: any. */
    from: idSchema.optional(),
    /** The step that is left; left out: any of them. */
    fromStep: idSchema.optional(),
    /** The level one comes to. */
    to: idSchema.optional(),
    /** The step one comes to; left out: the first. */
    toStep: idSchema.optional(),
    stay: isSo.describe('the case stays where it is; shown only, as staying needs no move'),
    end: isSo.describe('the follow-up, or the concern at level 0, ends'),
    closing: isSo.describe('the log is closed by agreement'),
    systemMeasures: isSo.describe('measures for all, and no log of one child'),
    body: idSchema.optional().describe('the case is taken to this body'),
    route: idSchema.optional().describe('the case is sent to this receiver; a report is never asked'),
    when: conditionSchema.optional(),
  })
  .refine((one) => TARGETS.filter((target) => one[target] !== undefined).length === 1, {
    error: `a move leads to exactly one of ${TARGETS.join(', ')}`,
    params: { code: 'one-target' },
  })
  .refine((one) => one.to !== undefined || one.toStep === undefined, {
    error: 'a step one comes to is one of a level: name it under to',
    params: { code: 'step-without-level' },
  })
  .refine((one) => one.from !== undefined || one.fromStep === undefined, {
    error: 'a step that is left is one of a level: name it under from',
    params: { code: 'step-without-level' },
  });

/** What must be so before a case moves up to a level, as conditions over facts; each with how strongly the text demands it. */
export const entry = z.strictObject({
  level: idSchema,
  /** Each by itself, and judged all together. */
  criteria: z
    .array(
      z.strictObject({
        id: idSchema,
        label: labelSchema.optional(),
        require: conditionSchema,
        strength,
        source: sourceTag,
      }),
    )
    .min(1)
    .max(40),
});

/** A level or a body that comes after others: the levels the case is to have been on, and what else must be so of what was tried there. */
export const triedFirst = z
  .strictObject({
    id: idSchema,
    label: labelSchema.optional(),
    level: idSchema.optional(),
    body: idSchema.optional(),
    levels: z.array(idSchema).min(1).max(40).describe('levels the case has been on'),
    require: conditionSchema.describe('what must be so of what was tried').optional(),
    strength,
  })
  .refine((one) => (one.level === undefined) !== (one.body === undefined), {
    message: 'must name a level or a body, and not both',
    params: { code: 'level-or-body' },
  });

export const levelPolicy = {
  /** Levels in order; the first is where a case starts unless the concern names another that `startLevels` allows. */
  levels: z.array(level).min(1).max(40),
  /** Templates, forms, scales and training of the handlingsveileder, shown by `guideFor` and judged by nothing. */
  tools: said(z.array(tool).min(1).max(200)),
  /** Levels a case may start on beside the first. */
  startLevels: said(z.array(idSchema).min(1)),
  /** Moves the text names beside one level up. */
  moves: said(z.array(move).min(1).max(400)),
  /** How strongly all other moves are left out; left out, the list is open, and silent on them. One level up is in the order, and always stated. */
  onlyTheseMoves: said(strength),
  /** What must be so before a case moves up to a level. */
  entry: said(z.array(entry).min(1)),
  /** What was tried is evaluated before the case moves up. */
  evaluatedFirst: said(strength),
  /** Levels and bodies that come after others have been tried. */
  triedFirst: said(z.array(triedFirst).min(1)),
  /** Someone has talked with the child before a measure is evaluated. */
  childIsHeard: said(strength),
};
