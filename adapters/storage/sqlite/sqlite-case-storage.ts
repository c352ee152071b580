import type { CaseStorage, CaseStore } from '../../../src/port/case-store.ts';
import { mustBeInSequence } from '../append-in-sequence.ts';
import { feedLimit, summaryLimit } from '../page-limit.ts';
import { accessTable } from './access-table.ts';
import { type AppendedTables, appendWith } from './append.ts';
import { commandTable } from './command-table.ts';
import { contentTable } from './content-table.ts';
import { eventTable } from './event-table.ts';
import { migrateSqlite } from './migrate.ts';
import { forgetErasedPages, settle } from './settings.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import { summaryTable } from './summary-table.ts';
import { inImmediateTransaction, inJoinedTransaction, mustNotBeOpen, type SqliteTransaction } from './transaction.ts';

export type { SqliteDatabase, SqliteStatement } from './sqlite-database.ts';
export { joinedTransaction, type SqliteTransaction } from './transaction.ts';

/**
 * Keeps cases in an SQLite database that the host has opened with libsql or better-sqlite3. An append that has been
 * acknowledged survives the death of the process and of the machine. Several processes may share the file.
 *
 * Opening settles the connection (WAL, synchronous FULL, foreign keys, 5 s busy timeout, secure delete) and migrates the
 * tables, which are all named `stafett_`. The host closes the database. Between its own `BEGIN` and `COMMIT` on this
 * handle only reads and joined appends are accepted; the rest is refused with `transaction-already-open`.
 */
export function sqliteCaseStorage(database: SqliteDatabase): CaseStorage<SqliteTransaction> {
  mustNotBeOpen(database);
  settle(database);
  migrateSqlite(database);
  const tables: Tables = {
    events: eventTable(database),
    commands: commandTable(database),
    contents: contentTable(database),
    summaries: summaryTable(database),
    accesses: accessTable(database),
  };
  return { for: (municipality) => storeOver(database, tables, municipality) };
}

interface Tables extends AppendedTables {
  readonly accesses: ReturnType<typeof accessTable>;
}

function storeOver(database: SqliteDatabase, tables: Tables, municipality: string): CaseStore<SqliteTransaction> {
  const { events, contents, summaries, accesses } = tables;
  return {
    append: async (append, tx) => {
      mustBeInSequence(append);
      const write = () => appendWith(tables, municipality, append);
      return tx === undefined ? inImmediateTransaction(database, write) : inJoinedTransaction(database, tx, write);
    },
    read: async (caseId, after = 0) => events.of(municipality, caseId, after),
    contents: async (ids) => contents.of(municipality, ids),
    eraseContents: async (ids) => {
      mustNotBeOpen(database);
      const erased = contents.erase(municipality, ids);
      if (erased > 0) forgetErasedPages(database);
      return erased;
    },
    feed: async (after, limit) => {
      mustNotBeOpen(database);
      return events.feed(municipality, after, feedLimit(limit));
    },
    summaries: async (query) => summaries.page(municipality, query, summaryLimit(query.limit)),
    recordAccess: async (record) => {
      mustNotBeOpen(database);
      accesses.record(municipality, record);
    },
    accesses: async (caseId) => accesses.of(municipality, caseId),
  };
}
