import * as z from 'zod';
import { idFault } from './id.ts';

/** An id made by the host; see {@link Id}. The issue carries the code of the fault and never the word itself. */
export const idSchema = z
  .string()
  .superRefine((word, context) => {
    const fault = idFault(word);
    if (fault) context.addIssue({ code: 'custom', message: `not an id: ${fault}`, params: { code: fault } });
  })
  .describe('1-64 of A-Z a-z 0-9 . _ : - ; never eleven digits');
