import type { Sentence, ToldFacts } from './told.ts';

/** Where a value stands in a document: keys of maps and places in lists (0-based), outermost first. */
export type DocumentPath = readonly (string | number)[];

/** A place in a text, as an editor counts it: both from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** The document it stands in, where that is another than the one that was asked. */
  readonly source?: string;
}

/**
 * One thing that is wrong with a document that was handed in, and where.
 *
 * INVARIANT: no message repeats a value of the document. Files hold names of children; messages end up in build logs.
 */
export interface DocumentIssue extends Place {
  /** Stable kebab-case name of the kind of fault. */
  readonly code: string;
  /** Name of the document as the caller gave it, usually the file. */
  readonly source: string;
  /** `steps[3].do`; empty for the document as a whole. */
  readonly path: string;
  readonly message: string;
  /** Which sentence the message is, where it is made of facts; what has none is told by its code. */
  readonly sentence?: Sentence;
  /** What stands in the sentence: keys and numbers of the format, never a value of the document. */
  readonly facts?: ToldFacts;
  /** What was probably meant; taken from the rules of the format, never from the document. */
  readonly suggestion?: string;
}

const NAMEABLE = /^[A-Za-z][A-Za-z0-9._-]{0,40}$/;
/** Birth, case and phone numbers; no key of the format has so many digits in a row. */
const NUMBERED = /\d{5}/;

/** Whether a key may be named in a message: short and written like a name of the format, so not free text or an id number. */
export function nameable(key: string): boolean {
  return NAMEABLE.test(key) && !NUMBERED.test(key);
}

/** Writes a path as people read it; a key that may not be named stands as `["…"]`. */
export function pathText(path: DocumentPath): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (!nameable(step)) text += '["…"]';
    else text += text === '' ? step : `.${step}`;
  }
  return text;
}
