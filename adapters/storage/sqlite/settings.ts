import { text } from './row.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

/**
 * Settles the connection: readers beside a writer (WAL), a commit on the disk before it is acknowledged (FULL), waiting
 * for other processes, and erased texts overwritten rather than left in free pages.
 */
export function settle(database: SqliteDatabase): void {
  database.prepare('PRAGMA busy_timeout = 5000').all();
  writeAhead(database);
  database.prepare('PRAGMA synchronous = FULL').all();
  database.prepare('PRAGMA foreign_keys = ON').all();
  database.prepare('PRAGMA secure_delete = ON').all();
}

/** Moves what was erased out of the write-ahead log too. Another process that is reading may put it off to a later checkpoint. */
export function forgetErasedPages(database: SqliteDatabase): void {
  database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();
}

/** Two processes that turn to WAL at once are not made to wait for each other, so the one that loses waits and looks again. */
function writeAhead(database: SqliteDatabase, attempts = 10): void {
  try {
    const mode = database.prepare('PRAGMA journal_mode').get();
    if (text(mode, 'journal_mode', 'PRAGMA') !== 'wal') database.prepare('PRAGMA journal_mode = WAL').all();
  } catch (error) {
    if (attempts === 1) throw error;
    database.exec('BEGIN IMMEDIATE; ROLLBACK');
    writeAhead(database, attempts - 1);
  }
}
