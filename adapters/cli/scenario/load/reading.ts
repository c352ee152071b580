import type { DocumentIssue } from '../../read/document-issue.ts';

/** What was read, or everything that is wrong with it. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly DocumentIssue[] };

export const read = <T>(value: T): Reading<T> => ({ ok: true, value });
export const unread = (...issues: readonly DocumentIssue[]): Reading<never> => ({ ok: false, issues });
