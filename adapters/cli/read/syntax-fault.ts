import type { ErrorCode } from 'yaml';

/** A fault in the writing of a document: the code of the issue and what it says. */
export interface SyntaxFault {
  readonly code: string;
  readonly message: string;
}

const DEFAULT = 'This is not YAML: check the punctuation, the quotes and the indentation around this place.';

/** The library's own messages are not passed on: some of them quote the document. */
const MESSAGES: Partial<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'An alias takes no tag or anchor of its own; write only the alias.',
  BAD_ALIAS: 'This anchor or alias has no usable name; write & or * and a name.',
  BAD_DQ_ESCAPE: 'This is not an escape of double-quoted text; write \\\\ for a backslash, or use single quotes.',
  BAD_INDENT: 'A bracket is not closed, or the indentation does not fit: keys of one map start in the same column.',
  BAD_PROP_ORDER: 'Anchors and tags stand after the indicator, not before it.',
  BAD_SCALAR_START: 'A text cannot start with this character; put it in quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'Only one key can stand on a line: put the inner keys on lines of their own, add the space after a colon, or put a text with a colon in quotes.',
  BLOCK_IN_FLOW:
    'Inside [ ] and { } everything is written with commas, and a text with a colon in it stands in quotes; no lines with - or indented keys.',
  KEY_OVER_1024_CHARS: 'A key is at most 1024 characters; a colon is probably missing or misplaced.',
  MISSING_CHAR: 'Something is missing here: a colon, a comma, a space, a closing quote or bracket.',
  MULTILINE_IMPLICIT_KEY: 'A key stands on one line; a colon or a closing quote is probably missing.',
  MULTIPLE_ANCHORS: 'A value has one anchor at most.',
  MULTIPLE_TAGS: 'A value has one tag at most.',
  TAB_AS_INDENT: 'Indentation is written with spaces, not tabs.',
};

/** Says what a code of the YAML library means, in words that hold nothing of the document. */
export function syntaxFault(code: ErrorCode): SyntaxFault {
  if (code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE') return UNKNOWN_TAG;
  if (code === 'RESOURCE_EXHAUSTION') return TOO_DEEP;
  return { code: 'syntax', message: MESSAGES[code] ?? DEFAULT };
}

/** A list or map inside too many others. */
export const TOO_DEEP: SyntaxFault = {
  code: 'too-deep',
  message: 'Lists and maps stand more than 64 deep here; the format needs far less.',
};

/** A tag that YAML's core does not have, or that does not fit the value behind it. */
export const UNKNOWN_TAG: SyntaxFault = {
  code: 'unknown-tag',
  message: 'Only the core tags (!!str, !!int, !!float, !!bool, !!null, !!seq, !!map) are read, on a value they fit.',
};
