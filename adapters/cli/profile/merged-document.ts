import type { Origin } from '../../../src/profile/extend.ts';
import type { DocumentPath, Place } from '../read/document-issue.ts';
import type { PositionedDocument } from '../read/positioned-document.ts';

/** Several documents that have become one: each value still knows in which of them, and where, it was written. */
export interface Merged {
  readonly value: unknown;
  originOf(path: DocumentPath): Origin;
  /** The documents by the names that origins give. */
  readonly documents: ReadonlyMap<string, PositionedDocument>;
}

/** One document of several, which names the one it was asked for and gives places in any of them. */
export function mergedDocument(asked: PositionedDocument, { value, originOf, documents }: Merged): PositionedDocument {
  const written = (path: DocumentPath) => {
    const origin = originOf(path);
    return { document: documents.get(origin.document) ?? asked, path: origin.path };
  };
  const placed = (document: PositionedDocument, place: Place): Place =>
    document === asked ? place : { ...place, source: document.source };
  return {
    source: asked.source,
    value,
    positionOf(path) {
      const { document, path: there } = written(path);
      return placed(document, document.positionOf(there));
    },
    keyPositionOf(path) {
      const { document, path: there } = written(path);
      return placed(document, document.keyPositionOf(there));
    },
    sourceTextAt(path) {
      const { document, path: there } = written(path);
      return document.sourceTextAt(there);
    },
  };
}
