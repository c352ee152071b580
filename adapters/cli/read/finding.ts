import type { DocumentPath } from './document-issue.ts';

/** What a zod issue comes down to, with its full path and without unions. */
export type Finding = { readonly path: DocumentPath } & (
  | { readonly kind: 'missing'; readonly expected: readonly string[]; readonly allowed: readonly string[] }
  | { readonly kind: 'type'; readonly expected: readonly string[] }
  | { readonly kind: 'value'; readonly allowed: readonly string[] }
  | { readonly kind: 'keys'; readonly keys: readonly string[] }
  /** Words that are complete but for the name of what they are about. */
  | { readonly kind: 'said'; readonly code: string; readonly message: string }
);
