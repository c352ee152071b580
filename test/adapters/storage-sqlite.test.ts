import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { caseStoreContract, type StoreUnderTest } from '../../adapters/storage/contract/case-store-contract.ts';
import { access, append, content, here } from '../../adapters/storage/contract/sample.ts';
import {
  joinedTransaction,
  type SqliteTransaction,
  sqliteCaseStorage,
} from '../../adapters/storage/sqlite/sqlite-case-storage.ts';

const folder = mkdtempSync(join(tmpdir(), 'stafett-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function freshFile(): string {
  files += 1;
  return join(folder, `${files}.db`);
}

/** The second door: a connection of its own that reads the tables. */
function sqliteProbe(file: string): StoreUnderTest<SqliteTransaction>['probe'] {
  return async (municipality) => {
    const door = new Database(file);
    const rows = (table: string, order: string) =>
      door.prepare(`SELECT * FROM stafett_${table} WHERE municipality = ? ORDER BY ${order}`).raw().all(municipality);
    try {
      return {
        events: rows('event', 'position'),
        contents: rows('content', 'content_id'),
        summaries: rows('summary', 'case_id'),
        accesses: rows('access', 'position'),
        others: [...rows('command', 'case_id, command_id'), ...rows('due', 'case_id, day')],
      };
    } finally {
      door.close();
    }
  };
}

async function sqliteUnderTest(): Promise<StoreUnderTest<SqliteTransaction>> {
  const file = freshFile();
  let database = new Database(file);
  const end = (how: string) => async () => {
    database.exec(how);
  };
  return {
    storage: sqliteCaseStorage(database),
    probe: sqliteProbe(file),
    beginTransaction: async () => {
      database.exec('BEGIN IMMEDIATE');
      return { tx: joinedTransaction(database), commit: end('COMMIT'), rollback: end('ROLLBACK') };
    },
    reopen: async () => {
      database.close();
      database = new Database(file);
      return sqliteCaseStorage(database);
    },
    close: async () => {
      database.close();
    },
  };
}

describe('sqlite case storage', () => {
  caseStoreContract(test, sqliteUnderTest, {
    joinsTransactions: true,
    appendsBesideTransactions: false,
    survivesReopen: true,
  });
});

describe('sqlite connection', () => {
  let file: string;
  let database: Database.Database;
  beforeEach(() => {
    file = freshFile();
    database = new Database(file);
    return () => database.close();
  });
  const setting = (name: string) => database.prepare(`PRAGMA ${name}`).pluck().all()[0];

  test('is settled to write ahead, to be on the disk before it acknowledges, to wait, and to overwrite', () => {
    sqliteCaseStorage(database);
    const names = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout', 'secure_delete'];
    expect(names.map(setting)).toEqual(['wal', 2, 1, 5000, 1]);
  });

  test('an erased text is in no file of the database', async () => {
    const store = sqliteCaseStorage(database).for(here);
    const secret = 'a sentence that is found nowhere else';
    await store.append(append('a', 'k1', 0, { contents: [content('a', 't1', secret), content('a', 't2')] }));
    const holding = () => readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(secret));
    expect(holding()).not.toEqual([]);
    await store.eraseContents(['t1']);
    expect(holding()).toEqual([]);
  });

  test('what must stand on its own is refused inside a transaction it was not asked to join', async () => {
    const store = sqliteCaseStorage(database).for(here);
    await store.append(append('a', 'k1', 0, { contents: [content('a', 't1')] }));
    database.exec('BEGIN');
    const open = { code: 'transaction-already-open' };
    await expect(store.append(append('a', 'k2', 1))).rejects.toMatchObject(open);
    await expect(store.recordAccess(access('a', 'r1'))).rejects.toMatchObject(open);
    await expect(store.eraseContents(['t1'])).rejects.toMatchObject(open);
    await expect(store.feed(0, 1)).rejects.toMatchObject(open);
    expect(() => sqliteCaseStorage(database)).toThrow(expect.objectContaining(open));
    expect(await store.read('a')).toHaveLength(1);
    database.exec('COMMIT');
  });

  test('a transaction is joined only on the connection it was begun on, and only while it is open', async () => {
    const store = sqliteCaseStorage(database).for(here);
    const notOpen = { code: 'transaction-not-open' };
    expect(() => joinedTransaction(database)).toThrow(expect.objectContaining(notOpen));
    const other = new Database(file);
    database.exec('BEGIN');
    const tx = joinedTransaction(database);
    await expect(store.append(append('a', 'k1', 0), { joins: other })).rejects.toMatchObject(notOpen);
    database.exec('COMMIT');
    await expect(store.append(append('a', 'k1', 0), tx)).rejects.toMatchObject(notOpen);
    other.close();
    expect(await store.read('a')).toEqual([]);
  });

  test('a failed append in a joined transaction keeps what the host wrote itself', async () => {
    const store = sqliteCaseStorage(database).for(here);
    database.exec('CREATE TABLE host_case (id TEXT)');
    database.exec('BEGIN IMMEDIATE');
    database.exec(`INSERT INTO host_case VALUES ('a')`);
    const twice = [content('a', 't1'), content('a', 't1')];
    await expect(
      store.append(append('a', 'k1', 0, { contents: twice }), joinedTransaction(database)),
    ).rejects.toThrow();
    database.exec('COMMIT');
    expect(database.prepare('SELECT count(*) AS n FROM host_case').get()).toMatchObject({ n: 1 });
    expect(await store.read('a')).toEqual([]);
  });

  test('history cannot be changed or removed through any door', async () => {
    await sqliteCaseStorage(database)
      .for(here)
      .append(append('a', 'k1', 0));
    const other = new Database(file);
    expect(() => other.exec(`UPDATE stafett_event SET envelope = '{}'`)).toThrow('append-only');
    expect(() => other.exec('DELETE FROM stafett_event')).toThrow('append-only');
    other.close();
  });
});
