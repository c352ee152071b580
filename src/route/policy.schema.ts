import * as z from 'zod';
import { termSchema } from '../calendar/term.schema.ts';
import { idSchema } from '../identity/id.schema.ts';
import { said } from '../rule/stated.schema.ts';
import { routeForm } from './route.schema.ts';

/** A clock of a receiver's that is watched here: what it is to do after a route was taken to it, and within which term. */
export const watched = z.strictObject({
  to: idSchema.describe('the receiver'),
  form: routeForm.optional().describe('the form of route it is said of; left out: any'),
  what: idSchema.describe('what the receiver is to do, as a code'),
  within: termSchema,
});

export const routePolicy = {
  /** Receivers a clear case goes straight to. */
  receivers: said(z.array(idSchema).min(1)),
  /** What a referral or an application by name needs; not stated: consent. */
  needs: said(z.enum(['consent', 'nothing'])),
  /** Clocks of receivers that are watched, beside those a statute gives barnevern. */
  watched: said(z.array(watched).min(1).max(40)),
};
