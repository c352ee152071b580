import { createHash } from 'node:crypto';
import Database from 'libsql';
import { beforeEach, describe, expect, test } from 'vitest';
import { append, here } from '../../adapters/storage/contract/sample.ts';
import { migrateSqlite } from '../../adapters/storage/sqlite/migrate.ts';
import { sqliteMigrations } from '../../adapters/storage/sqlite/migrations.ts';
import { sqliteCaseStorage } from '../../adapters/storage/sqlite/sqlite-case-storage.ts';

let database: Database.Database;
beforeEach(() => {
  database = new Database(':memory:');
  return () => database.close();
});
const tables = () => database.prepare('SELECT name FROM sqlite_schema ORDER BY name').pluck().all();

describe('sqlite migrations', () => {
  test('are taken once, in order, and nothing is left to do the second time', async () => {
    expect(migrateSqlite(database)).toBe(sqliteMigrations.length);
    const after = tables();
    await sqliteCaseStorage(database)
      .for(here)
      .append(append('a', 'k1', 0));
    expect(migrateSqlite(database)).toBe(0);
    expect(tables()).toEqual(after);
    expect(await sqliteCaseStorage(database).for(here).read('a')).toHaveLength(1);
  });

  test('go on from the step a database stands at', () => {
    const [one, two] = ['CREATE TABLE stafett_one (a TEXT)', 'CREATE TABLE stafett_two (a TEXT)'];
    expect(migrateSqlite(database, [one])).toBe(1);
    expect(migrateSqlite(database, [one, two])).toBe(1);
    expect(tables()).toEqual(['stafett_migration', 'stafett_one', 'stafett_two']);
  });

  test('refuse a database from a newer release, and leave it as it is', () => {
    migrateSqlite(database, [...sqliteMigrations, 'CREATE TABLE stafett_later (a TEXT)']);
    const before = tables();
    expect(() => sqliteCaseStorage(database)).toThrow(expect.objectContaining({ code: 'database-newer-than-release' }));
    expect(tables()).toEqual(before);
  });

  test('a step that fails leaves nothing of itself, and can be taken again', () => {
    const [broken, whole] = [
      'CREATE TABLE stafett_half (a TEXT); CREATE NONSENSE',
      'CREATE TABLE stafett_half (a TEXT)',
    ];
    expect(() => migrateSqlite(database, [broken])).toThrow();
    expect(tables()).toEqual(['stafett_migration']);
    expect(database.inTransaction).toBe(false);
    expect(migrateSqlite(database, [whole])).toBe(1);
  });

  test('name every table and index after the product, so that a host can share the file', () => {
    sqliteCaseStorage(database);
    expect(tables().filter((name) => !/^(stafett_|sqlite_)/.test(String(name)))).toEqual([]);
  });

  test('are never edited once released: a change is a new step at the end', () => {
    const digest = (sql: string) => createHash('sha256').update(sql).digest('hex').slice(0, 16);
    expect(sqliteMigrations.map(digest)).toEqual(['74f7cb608b7787a5']);
  });
});
