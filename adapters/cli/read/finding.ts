import type { DocumentPath } from './document-issue.ts';
import type { Kind, Sentence, ToldFacts } from './told.ts';

/** What a zod issue comes down to, with its full path and without unions. */
export type Finding = { readonly path: DocumentPath } & (
  | { readonly kind: 'missing'; readonly expected: readonly Kind[]; readonly allowed: readonly string[] }
  | { readonly kind: 'type'; readonly expected: readonly Kind[] }
  | { readonly kind: 'value'; readonly allowed: readonly string[] }
  | { readonly kind: 'keys'; readonly keys: readonly string[] }
  /** A sentence that lacks only the name of what it is about. */
  | { readonly kind: 'told'; readonly code: string; readonly sentence: Sentence; readonly facts?: ToldFacts }
  /** Words of a schema that are complete but for the name of what they are about. */
  | { readonly kind: 'said'; readonly code: string; readonly message: string }
);
