import { type DocumentIssue, type DocumentPath, pathText } from './document-issue.ts';
import { parseText } from './parse-text.ts';
import { type PositionedDocument, positionedDocument } from './positioned-document.ts';
import { readValues } from './read-values.ts';
import { READING_LIMITS, TOO_LARGE } from './reading-limits.ts';
import { controlCharacterIn, textPlaces } from './text-places.ts';

export type { DocumentIssue, DocumentPath } from './document-issue.ts';
export type { PositionedDocument } from './positioned-document.ts';

/** A document that could be read, or everything that kept it from being read. */
export type Read = { readonly document: PositionedDocument } | { readonly issues: readonly DocumentIssue[] };

/**
 * Reads a YAML 1.2 or JSON text into values that know their line and column; never throws. Days, yes and no are
 * texts; keys are unique texts; there are no merge keys, no tags beyond the core, and aliases are few.
 *
 * When to use: for every profile and scenario file a person hands to the command line.
 */
export function readDocument(source: string, text: string): Read {
  if (text.length > READING_LIMITS.bytes || Buffer.byteLength(text, 'utf8') > READING_LIMITS.bytes) {
    return { issues: [{ ...TOO_LARGE, source, line: 1, column: 1, path: '' }] };
  }
  // A byte order mark is no part of line 1; counting it would shift every column of it.
  return readText(source, text.startsWith('\uFEFF') ? text.slice(1) : text);
}

function readText(source: string, text: string): Read {
  const places = textPlaces(text);
  const issueOf = (fault: Fault): DocumentIssue => {
    const { code, message, offset, path = [], ...more } = fault;
    return { code, source, ...places.placeAt(offset), path: pathText(path), message, ...more };
  };
  const control = controlCharacterIn(text);
  if (control !== -1) {
    const message =
      'A control character stands here; a document is text, so remove it or write it as an escape in quotes.';
    return { issues: [issueOf({ code: 'syntax', message, offset: control })] };
  }
  const parsed = parseText(text);
  if ('faults' in parsed) return { issues: firstOfEachLine(parsed.faults.map(issueOf)) };
  const { value, targets, faults } = readValues(parsed.root, (offset) => places.placeAt(offset).line);
  if (faults.length > 0) return { issues: faults.map(issueOf) };
  return { document: positionedDocument({ source, value, root: parsed.root, targets, places }) };
}

interface Fault extends Omit<DocumentIssue, 'source' | 'line' | 'column' | 'path'> {
  readonly offset: number;
  readonly path?: DocumentPath;
}

/** One slip makes a parser complain many times: the first complaint of a line is kept, and five lines are enough. */
function firstOfEachLine(issues: readonly DocumentIssue[]): DocumentIssue[] {
  const lines = new Set<number>();
  const firsts: DocumentIssue[] = [];
  for (const issue of issues) {
    if (!lines.has(issue.line)) firsts.push(issue);
    lines.add(issue.line);
  }
  return firsts.slice(0, 5);
}
