import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { beforeEach, describe, expect, test } from 'vitest';
import { append, here } from '../../adapters/storage/contract/sample.ts';
import { migrateSqlite } from '../../adapters/storage/sqlite/migrate.ts';
import { type SqliteDatabase, sqliteCaseStorage } from '../../adapters/storage/sqlite/sqlite-case-storage.ts';

let database: Database.Database;
let another: Database.Database;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'stafett-sqlite-opening-'));
  database = new Database(join(folder, 'shared.db'));
  another = new Database(join(folder, 'shared.db'));
  return () => {
    database.close();
    another.close();
    rmSync(folder, { recursive: true });
  };
});

/** The database, with another way of preparing statements. */
function preparing(prepare: SqliteDatabase['prepare']): SqliteDatabase {
  return {
    prepare,
    exec: (sql) => database.exec(sql),
    get inTransaction() {
      return database.inTransaction;
    },
  };
}

describe('sqlite opened by two processes at once', () => {
  test('a step that the other has taken meanwhile is left to it', () => {
    const steps = ['CREATE TABLE stafett_one (a TEXT)', 'CREATE TABLE stafett_two (a TEXT)'];
    const late = preparing((sql) => {
      const statement = database.prepare(sql);
      if (!sql.includes('max(number)')) return statement;
      const newest = statement.get();
      expect(migrateSqlite(another, steps)).toBe(2);
      return { run: () => statement.run(), all: () => [newest], get: () => newest };
    });
    expect(migrateSqlite(late, steps)).toBe(0);
    expect(database.inTransaction).toBe(false);
  });

  test('being turned away while the other turns to write-ahead is tried again', async () => {
    let turnedAway = 0;
    const busy = preparing((sql) => {
      if (sql.includes('journal_mode = WAL') && turnedAway < 2) {
        turnedAway += 1;
        throw new Error('database is locked');
      }
      return database.prepare(sql);
    });
    await sqliteCaseStorage(busy)
      .for(here)
      .append(append('a', 'k1', 0));
    expect(turnedAway).toBe(2);
    expect(another.prepare('PRAGMA journal_mode').get()).toMatchObject({ journal_mode: 'wal' });
    expect(await sqliteCaseStorage(another).for(here).read('a')).toHaveLength(1);
  });

  test('a database that can never turn to write-ahead says so', () => {
    const never = preparing((sql) => {
      if (sql.includes('journal_mode = WAL')) throw new Error('attempt to write a readonly database');
      return database.prepare(sql);
    });
    expect(() => sqliteCaseStorage(never)).toThrow('readonly');
  });
});
