import { nearestName } from '../../../../src/rule/nearest-name.ts';
import type { DocumentIssue, DocumentPath, Place } from '../../read/document-issue.ts';
import { pathText } from '../../read/document-issue.ts';
import type { PositionedDocument } from '../../read/positioned-document.ts';

/** A part of a document that issues and failures can point into. */
export interface Where {
  readonly document: PositionedDocument;
  readonly path: DocumentPath;
}

/** The part of a part. */
export function within({ document, path }: Where, ...steps: DocumentPath): Where {
  return { document, path: [...path, ...steps] };
}

/** Line and column of the key of a part. */
export function placeOf({ document, path }: Where): Place {
  return document.keyPositionOf(path);
}

/** Something wrong at a part of a document. `meant` are the words it could have been. */
export function issueAt(
  where: Where,
  code: string,
  message: string,
  word = '',
  meant: Iterable<string> = [],
): DocumentIssue {
  const suggestion = word === '' ? undefined : nearestName(word, meant);
  const plain = { code, source: where.document.source, ...placeOf(where), path: pathText(where.path), message };
  return suggestion === undefined ? plain : { ...plain, suggestion };
}
