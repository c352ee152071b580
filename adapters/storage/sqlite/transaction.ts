import { StorageError } from '../storage-error.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

/** "The host has begun": an append that is handed this neither begins nor commits on `database`. */
export interface SqliteTransaction {
  readonly joins: SqliteDatabase;
}

/**
 * Says that the host has begun a transaction on this connection and that an append shall be part of it. The connection
 * IS the transaction in SQLite, so give the storage and the host's own writes the same handle, begin with
 * `BEGIN IMMEDIATE`, and commit or roll back yourself. A conflict or a failed append leaves the host's work standing.
 * Throws `transaction-not-open` when none has begun.
 */
export function joinedTransaction(database: SqliteDatabase): SqliteTransaction {
  mustBeOpen(database);
  return { joins: database };
}

/** Runs `work` in a transaction that holds the write lock from its first moment; all of it is committed, or nothing. */
export function inImmediateTransaction<T>(database: SqliteDatabase, work: () => T): T {
  mustNotBeOpen(database);
  return allOrNothing(database, 'BEGIN IMMEDIATE', work, 'COMMIT', 'ROLLBACK');
}

/** Runs `work` within the host's transaction; where it throws, only what it did itself is undone. */
export function inJoinedTransaction<T>(database: SqliteDatabase, tx: SqliteTransaction, work: () => T): T {
  if (tx.joins !== database) {
    throw new StorageError('transaction-not-open', 'the transaction belongs to another connection than the storage');
  }
  mustBeOpen(database);
  const undo = 'ROLLBACK TO stafett_append; RELEASE stafett_append';
  return allOrNothing(database, 'SAVEPOINT stafett_append', work, 'RELEASE stafett_append', undo);
}

/**
 * Throws `transaction-already-open` when the host is in the middle of a transaction. What must stand on its own (an access
 * record, an erasure) or must only see what stands (the feed) is refused there rather than tied to the host's commit.
 */
export function mustNotBeOpen(database: SqliteDatabase): void {
  if (database.inTransaction) {
    throw new StorageError(
      'transaction-already-open',
      'the connection is inside a transaction that is not joined here',
    );
  }
}

function mustBeOpen(database: SqliteDatabase): void {
  if (!database.inTransaction) throw new StorageError('transaction-not-open', 'the host has not begun a transaction');
}

function allOrNothing<T>(database: SqliteDatabase, begin: string, work: () => T, keep: string, undo: string): T {
  database.exec(begin);
  try {
    const result = work();
    database.exec(keep);
    return result;
  } catch (error) {
    // A full disk or a broken file ends the transaction by itself; then there is nothing left to undo.
    if (database.inTransaction) database.exec(undo);
    throw error;
  }
}
