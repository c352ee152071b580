import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryCaseStorage } from '../../adapters/storage/memory/memory-case-storage.ts';
import { memoryRows } from '../../adapters/storage/memory/memory-rows.ts';
import { sqliteCaseStorage } from '../../adapters/storage/sqlite/sqlite-case-storage.ts';
import { createEngine, type Engine } from '../../src/engine.ts';
import type { CaseStore } from '../../src/port/case-store.ts';
import { commandSchemas, parseCommand } from '../../src/schema.ts';
import { clockAt, consents, given, hemnes, noNotices } from '../engine/hemnes.ts';
import { ANYTHING, BORN_NAMES, deep, MARKER, MEGABYTE, mustKeepQuiet, withKey } from './marker.ts';
import { wellFormed } from './well-formed.ts';

/** An engine over a store with one case in it, and everything that stands in the store, read past the store. */
interface Shop {
  readonly engine: Engine;
  /** Whatever the store holds, to be held against what it held before. */
  holds(): unknown;
  close(): void;
}

async function engineOver(store: CaseStore): Promise<Engine> {
  await given(store, 'sak-1');
  const clock = clockAt('2026-03-10T09:00:00.000Z');
  const observe = (heard: unknown) => mustKeepQuiet(heard);
  return createEngine({ store, profiles: [hemnes()], clock, observe }, noNotices);
}

async function onMemory(): Promise<Shop> {
  const rows = memoryRows();
  const engine = await engineOver(memoryCaseStorage(rows).for('hemnes'));
  return { engine, holds: () => structuredClone([...rows]), close: () => undefined };
}

async function onSqlite(): Promise<Shop> {
  const folder = mkdtempSync(join(tmpdir(), 'stafett-border-'));
  const file = join(folder, 'cases.db');
  const database = new Database(file);
  const engine = await engineOver(sqliteCaseStorage(database).for('hemnes'));
  const door = new Database(file);
  const tables = door.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'stafett_%'");
  const close = () => {
    door.close();
    database.close();
    rmSync(folder, { recursive: true });
  };
  const names = tables.raw().all().map(String).sort();
  const count = (table: string) => [table, door.prepare(`SELECT count(*) FROM ${table}`).raw().get()];
  return { engine, holds: () => names.map(count), close };
}

describe.each([
  ['memory', onMemory],
  ['SQLite', onSqlite],
])('an engine over %s', (_name, open) => {
  let shop: Shop;
  let before: unknown;
  beforeAll(async () => {
    shop = await open();
    before = shop.holds();
  });
  afterAll(() => shop.close());

  /** What is wrong with it, after it has been seen that nothing else is said and nothing was written. */
  async function wrong(json: unknown, contents?: unknown): Promise<readonly string[]> {
    const texts = contents as { readonly [id: string]: string }; // what a host in JavaScript may hand in
    const answer = await (contents === undefined ? shop.engine.execute(json) : shop.engine.execute(json, texts));
    mustKeepQuiet(answer);
    if (answer.outcome !== 'invalid') return expect.fail(`it was ${answer.outcome}`);
    for (const issue of answer.issues) expect(issue.code).toMatch(/^[a-z][a-z0-9-]*$/);
    return answer.issues.map(({ code, path }) => `${code} ${path}`);
  }

  const holdsTheSame = () => expect(shop.holds()).toEqual(before);

  test('turns away a value of another kind in every field of every command', async () => {
    const fields = [...commandSchemas.values()].flatMap((schema) => {
      const json = { ...wellFormed(schema), caseId: 'sak-1' };
      return Object.keys(schema.shape).flatMap((field) => ANYTHING.map((value) => ({ ...json, [field]: value })));
    });
    // The day is the engine's own, whatever is handed in.
    const refused = fields.filter((json) => !parseCommand({ ...json, day: '2026-03-10' }).ok);
    expect(refused.length).toBeGreaterThan(5000);
    for (const json of refused) expect((await wrong(json)).length).toBeGreaterThan(0);
    holdsTheSame();
  });

  test.each([null, undefined, 7, MARKER, [], [{}], {}, deep(), { type: MARKER }, { type: '__proto__' }])(
    'turns away what is no command (%#)',
    async (json) => {
      expect(await wrong(json)).toEqual(['unknown-command type']);
      holdsTheSame();
    },
  );

  test.each([...BORN_NAMES, MARKER])('turns away a field it does not know: %s', async (field) => {
    expect(await wrong(withKey(consents('k'), field, { polluted: MARKER }))).toEqual(['unknown-field ']);
    holdsTheSame();
  });

  test.each(BORN_NAMES)('knows no case, thing or person called %s', async (name) => {
    expect(await wrong(consents('k', { caseId: name }))).toEqual(['no-such-case caseId']);
    const accepts = { type: 'AcceptBaton', commandId: name, caseId: 'sak-1', offer: name };
    const answer = await shop.engine.execute({ ...accepts, actor: { id: name, role: name, service: name } });
    expect(['invalid', 'refused']).toContain(answer.outcome);
    mustKeepQuiet(answer);
    holdsTheSame();
  });

  test.each<[string, unknown, string]>([
    ['no map', [MARKER], 'not-an-object contents'],
    ['no map', MARKER, 'not-an-object contents'],
    ['no map', null, 'not-an-object contents'],
    ['a number for a text', { t: 7 }, 'content-not-text contents.t'],
    ['lists for a text', { t: deep() }, 'content-not-text contents.t'],
    ['a text of a megabyte', { t: MEGABYTE }, 'content-too-large contents.t'],
    ['an id with a name and a number', { [MARKER]: 'x' }, 'likely-national-identity-number contents.?'],
    ['an id of a megabyte', { [MEGABYTE]: 'x' }, 'id-too-long contents.?'],
    ['an id with a NUL', { 'Kari\u0000': 'x' }, 'id-characters contents.?'],
    ['a text nothing refers to', withKey({}, '__proto__', MARKER), 'content-not-referred contents.__proto__'],
    ['a text nothing refers to', { constructor: MARKER }, 'content-not-referred contents.constructor'],
  ])('turns away contents: %s', async (_what, contents, said) => {
    expect(await wrong(consents('k'), contents)).toEqual([said]);
    holdsTheSame();
  });

  test('keeps a text with a NUL or half a letter as it was handed in', async () => {
    const fresh = await open();
    try {
      for (const [n, text] of ['a\u0000b', 'a\ud800b', '\ufeffa\r\nb', '__proto__'].entries()) {
        const consent = consents(`k${n}`, { caseId: 'sak-1', to: `service-${n}`, content: `t${n}` });
        expect(await fresh.engine.execute(consent, { [`t${n}`]: text })).toMatchObject({ outcome: 'accepted' });
      }
      expect(await fresh.engine.verify('sak-1')).toEqual([]);
    } finally {
      fresh.close();
    }
  });

  test('is as before after all of it: the next command is carried out', async () => {
    const fresh = await open();
    const was = fresh.holds();
    await fresh.engine.execute(deep());
    expect(fresh.holds()).toEqual(was);
    expect(await fresh.engine.execute(consents('k'))).toMatchObject({ outcome: 'accepted', version: 6 });
    expect(fresh.holds()).not.toEqual(was);
    fresh.close();
  });
});
