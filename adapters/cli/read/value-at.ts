import type { DocumentPath } from './document-issue.ts';
import type { Kind } from './told.ts';

/** What stands at a path; `found` tells an absent value from a written null. */
export interface ValueAt {
  readonly found: boolean;
  readonly value: unknown;
}

const ABSENT: ValueAt = { found: false, value: undefined };

/** Follows a path through lists and maps; only own keys count. */
export function valueAt(value: unknown, path: DocumentPath): ValueAt {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return ABSENT;
    // Object.hasOwn has just shown the key; the type of the object is not known any closer.
    here = (here as Readonly<Record<string | number, unknown>>)[step];
  }
  return { found: true, value: here };
}

/** What kind of thing a value is, as someone who writes documents sees it. */
export function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  const kinds: Readonly<Record<string, Kind>> = { string: 'text', number: 'number', boolean: 'truth' };
  return kinds[typeof value] ?? 'map';
}
