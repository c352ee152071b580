import type { Append } from '../../src/port/case-store.ts';
import { StorageError } from './storage-error.ts';

/**
 * Throws `append-not-in-sequence` unless the append is one case's, has an event, and its versions run on from
 * `expectedVersion + 1` to the summary's. A store calls it before it looks at anything stored.
 */
export function mustBeInSequence(append: Append): void {
  const last = append.expectedVersion + append.events.length;
  const broken =
    append.events.length === 0
      ? 'no events'
      : append.events.some((event, index) => event.version !== append.expectedVersion + 1 + index)
        ? 'versions do not run on from the expected version'
        : append.summary.version !== last
          ? 'the summary is of another version than the last event'
          : [...append.events, ...append.contents, append.summary].some((part) => part.caseId !== append.caseId)
            ? 'a part belongs to another case'
            : undefined;
  if (broken !== undefined) throw new StorageError('append-not-in-sequence', broken);
}
