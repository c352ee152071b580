import * as z from 'zod';
import { idSchema } from '../identity/id.schema.ts';
import { said } from '../rule/stated.schema.ts';

export const routePolicy = {
  /** Receivers a clear case goes straight to. */
  receivers: said(z.array(idSchema).min(1)),
  /** What a referral or an application by name needs; not stated: consent. */
  needs: said(z.enum(['consent', 'nothing'])),
};
