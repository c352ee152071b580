import Database from 'libsql';
import { beforeEach, describe, expect, test } from 'vitest';
import { access, append, content, here } from '../../adapters/storage/contract/sample.ts';
import { sqliteCaseStorage } from '../../adapters/storage/sqlite/sqlite-case-storage.ts';
import type { CaseStore } from '../../src/port/case-store.ts';

const name = 'Ola Nordmann';
let database: Database.Database;
let store: CaseStore<never>;
beforeEach(async () => {
  database = new Database(':memory:');
  store = sqliteCaseStorage(database).for(here);
  await store.append(append('a', 'k1', 0, { contents: [content('a', 't1')] }));
  await store.append(append('a', 'k2', 1));
  await store.recordAccess(access('a', 'r1'));
  database.exec('DROP TRIGGER stafett_event_is_never_changed');
  return () => database.close();
});

const rows = [
  ['stafett_event', 'envelope', 'position 2', 'WHERE position = 2', () => store.read('a')],
  ['stafett_event', 'envelope', 'position 2', 'WHERE position = 2', () => store.feed(0, 10)],
  ['stafett_content', 'content', 'position 1', '', () => store.contents(['t1'])],
  ['stafett_summary', 'summary', 'rowid 1', '', () => store.summaries({})],
  ['stafett_access', 'record', 'position 1', '', () => store.accesses('a')],
] as const;

describe('a row that cannot be read back', () => {
  test.each(rows)('%s.%s: names table and place, with the cause and no word of what stands there', async (...row) => {
    const [table, column, place, where, read] = row;
    for (const broken of [`{"caseId":"a","text":"${name}`, `${name}`, '']) {
      database.prepare(`UPDATE ${table} SET ${column} = ? ${where}`).run(broken);
      const error = await thrownBy(read);
      expect(error).toMatchObject({ code: 'stored-row-unreadable', cause: expect.any(Error) });
      expect(error.message).toContain(`${table}, ${place}`);
      expect(`${error.stack} ${String(error.cause)} ${JSON.stringify(error)}`).not.toMatch(/Ola|Nord/);
    }
  });

  test.each(rows)('%s.%s: also when it is JSON of something else', async (...row) => {
    const [table, column, , where, read] = row;
    for (const other of ['null', '[]', '"a"', '{}', '{"caseId":"b","version":2,"id":"t1","accessId":"r1"}']) {
      database.prepare(`UPDATE ${table} SET ${column} = ? ${where}`).run(other);
      expect(await thrownBy(read), other).toMatchObject({ code: 'stored-row-unreadable' });
    }
  });

  test('does not stand in the way of the rows before it', async () => {
    database.exec(`UPDATE stafett_event SET envelope = 'x' WHERE position = 2`);
    expect(await store.feed(0, 1)).toHaveLength(1);
  });
});

async function thrownBy(read: () => Promise<unknown>): Promise<Error> {
  const error = await read().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Error) return error;
  throw new Error('it was read as if nothing were wrong');
}
