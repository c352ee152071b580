import { StorageError } from '../storage-error.ts';
import { sqliteMigrations } from './migrations.ts';
import { wholeNumber } from './row.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import { inImmediateTransaction } from './transaction.ts';

/**
 * Brings the database to the newest step and returns how many steps it took. Safe to run again and from several
 * processes at once; a step that fails leaves nothing of itself. Throws `database-newer-than-release` before touching
 * a database that has steps this release does not know.
 */
export function migrateSqlite(database: SqliteDatabase, migrations: readonly string[] = sqliteMigrations): number {
  database.exec(`CREATE TABLE IF NOT EXISTS stafett_migration (
    number INTEGER PRIMARY KEY,
    applied_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
  ) STRICT`);
  const newest = database.prepare('SELECT coalesce(max(number), 0) AS number FROM stafett_migration').get();
  const standing = wholeNumber(newest, 'number', 'stafett_migration');
  if (standing > migrations.length) {
    throw new StorageError(
      'database-newer-than-release',
      `the database is at migration ${standing}, this release knows ${migrations.length}`,
    );
  }
  return migrations.filter((sql, index) => index >= standing && takeStep(database, index + 1, sql)).length;
}

function takeStep(database: SqliteDatabase, number: number, sql: string): boolean {
  return inImmediateTransaction(database, () => {
    const claim = database.prepare('INSERT INTO stafett_migration (number) VALUES (?) ON CONFLICT DO NOTHING');
    if (Number(claim.run(number).changes) === 0) return false;
    database.exec(sql);
    return true;
  });
}
