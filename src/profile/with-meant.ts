import type { BorderIssue } from '../case/case.schema.ts';

/** What an issue says, with what was probably meant where that is known: in the message, and as data for whoever tells it in another language. */
export function withMeant(message: string, meant: string | undefined): Pick<BorderIssue, 'message' | 'meant'> {
  return meant === undefined ? { message } : { message: `${message}; did you mean ${meant}?`, meant };
}
