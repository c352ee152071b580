/** What can be wrong with a call or a database. A conflict and a repeat are outcomes of an append, never errors. */
export type StorageErrorCode =
  /** A row is there but is not what was written: corrupt JSON, or a key that differs from its column. */
  | 'stored-row-unreadable'
  /** The events, contents and summary of one append do not belong together. */
  | 'append-not-in-sequence'
  /** The text's id is taken; a text is written once. */
  | 'content-already-stored'
  /** The access id is taken; a reading is recorded once. */
  | 'access-already-recorded'
  /** A page size that is not a whole number within its bounds. */
  | 'limit-out-of-bounds'
  /** The connection is inside a transaction that this call was not asked to join. */
  | 'transaction-already-open'
  /** A transaction was handed in to be joined, but none is open, or it belongs to another database. */
  | 'transaction-not-open'
  /** A transaction was handed in to a store that cannot join one. */
  | 'transactions-not-joined'
  /** The database has been migrated by a later release than this one. */
  | 'database-newer-than-release';

/**
 * Thrown (as a rejection) when code or database is broken. `code` is stable; the message names tables, positions and
 * counts and never a person's data. What a database driver throws passes through as it is.
 */
export class StorageError extends Error {
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, message: string, options?: ErrorOptions) {
    super(`${code}: ${message}`, options);
    this.name = 'StorageError';
    this.code = code;
  }
}
