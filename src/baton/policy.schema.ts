import * as z from 'zod';
import { idSchema } from '../identity/id.schema.ts';
import { labelSchema } from '../rule/label.schema.ts';
import { said, strength } from '../rule/stated.schema.ts';

/** Who may hold the baton on some levels. `strength` says how strongly the rest is left out; without one the list is open, and silent on them. */
export const eligible = z.strictObject({
  levels: z.array(idSchema).min(1),
  /** Roles that may, core or local. */
  roles: z.array(idSchema).optional(),
  /** Services whose employees may. */
  services: z.array(idSchema).optional(),
  /** Roles that may, by a person's decision. */
  exceptional: z.array(idSchema).optional(),
  strength: strength.optional(),
});

/** A body that names the holder on some levels, and the one a disagreement about it goes to. */
export const decided = z.strictObject({
  levels: z.array(idSchema).min(1),
  body: idSchema,
  /** The body a disagreement about it goes to. */
  disputes: idSchema.optional(),
  strength,
});

/** What the holder is called on some levels, in some service. */
export const title = z.strictObject({
  /** Left out: all. */
  levels: z.array(idSchema).min(1).optional(),
  /** The service the holder is from; left out: any. */
  service: idSchema.optional(),
  title: labelSchema,
});

export const batonPolicy = {
  /** What the holder is called; where it is left out, the term of the model. */
  titles: said(z.array(title).min(1).max(60)),
  /** First level on which a measure needs a holder: the start, or the level after it, which the model says anyway. */
  from: said(idSchema),
  eligible: said(z.array(eligible).min(1)),
  /** A body that names the holder on some levels; acceptance is still needed. */
  decided: said(z.array(decided).min(1)),
  /** At a level change: what is considered when it is settled who holds on. */
  reconsidered: said(
    z.strictObject({
      /** Levels the case comes to where it is settled; left out: all. */
      levels: z.array(idSchema).min(1).optional(),
      /** What is asked: `wish` of the family, and what else the text names. */
      consider: z.array(idSchema),
      strength,
    }),
  ),
};
