import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { DocumentIssue, Place } from '../../read/document-issue.ts';
import { type PositionedDocument, readDocument } from '../../read/read-document.ts';
import { READING_LIMITS, TOO_LARGE } from '../../read/reading-limits.ts';
import { type Reading, read, unread } from './reading.ts';

/** Reads a YAML or JSON file. That there is no such file, or that it is no text, is an issue like any other. */
export function readFile(file: string): Reading<PositionedDocument> {
  const issue = (code: string, message: string, { line, column }: Place = START): DocumentIssue => {
    return { code, source: file, line, column, path: '', message };
  };
  let bytes: Buffer;
  try {
    // A file far too large is not read at all.
    if (statSync(file).size > READING_LIMITS.bytes) return unread(issue(TOO_LARGE.code, TOO_LARGE.message));
    bytes = readFileSync(file);
  } catch {
    return unread(issue('no-such-file', 'This file cannot be read.'));
  }
  if (!isUtf8(bytes)) return unread(issue('not-utf8', 'This is no UTF-8; save the file as UTF-8.', firstOther(bytes)));
  const result = readDocument(file, bytes.toString('utf8'));
  return 'issues' in result ? { ok: false, issues: result.issues } : read(result.document);
}

const START: Place = { line: 1, column: 1 };
const LINE_BREAK = 0x0a;

/** Where the first bytes stand that are no UTF-8. */
function firstOther(bytes: Buffer): Place {
  for (let line = 1, start = 0; ; line += 1) {
    const end = bytes.indexOf(LINE_BREAK, start);
    const part = bytes.subarray(start, end === -1 ? undefined : end);
    if (!isUtf8(part) || end === -1) return { line, column: Math.max(1, part.toString('utf8').indexOf('\uFFFD') + 1) };
    start = end + 1;
  }
}
