import * as z from 'zod';
import { type IdFault, idFault } from './id.ts';

const WORDS: { readonly [F in IdFault]: string } = {
  'not-text': 'must be a text',
  'empty-id': 'is empty',
  'id-too-long': 'is longer than 64 characters',
  'id-characters': 'may hold only A-Z a-z 0-9 . _ : - and no spaces',
  'likely-national-identity-number': 'looks like a national identity number, which belongs in no id',
};

/** An id made by the host; see {@link Id}. The issue carries the code of the fault and never the word itself. */
export const idSchema = z
  .string()
  .superRefine((word, context) => {
    const fault = idFault(word);
    if (fault) context.addIssue({ code: 'custom', message: WORDS[fault], params: { code: fault } });
  })
  .describe('1-64 of A-Z a-z 0-9 . _ : - ; never eleven digits');
