import * as z from 'zod';
import { termSchema } from '../calendar/term.schema.ts';
import { idSchema } from '../identity/id.schema.ts';
import { said } from '../rule/stated.schema.ts';
import { NOTICE_KINDS } from './notice.ts';

/** Who else is told of something: whoever has one of the roles in the case, where they may see it. */
export const toldToo = z.strictObject({
  kinds: z.array(z.enum(NOTICE_KINDS)).min(1).max(40).describe('what they are told of'),
  roles: z.array(idSchema).min(1).max(20).describe('roles in the case, core or local'),
  within: termSchema.optional().describe('how soon, in the words of the text or as a term; shown only'),
});

/** Notices. Nobody whom the model tells is left out, and nobody is told of what they may not see. */
export const noticePolicy = {
  /** Who is told beside those the model tells. */
  also: said(z.array(toldToo).min(1).max(60)),
};
