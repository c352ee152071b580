import { readFileSync } from 'node:fs';
import { type PositionedDocument, readDocument } from '../../read/read-document.ts';
import { type Reading, read, unread } from './reading.ts';

/** Reads a YAML or JSON file. That there is no such file is an issue like any other. */
export function readFile(file: string): Reading<PositionedDocument> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return unread({
      code: 'no-such-file',
      source: file,
      line: 1,
      column: 1,
      path: '',
      message: 'This file cannot be read.',
    });
  }
  const result = readDocument(file, text);
  return 'issues' in result ? { ok: false, issues: result.issues } : read(result.document);
}
