import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { here } from '../../adapters/storage/contract/sample.ts';
import { sqliteCaseStorage } from '../../adapters/storage/sqlite/sqlite-case-storage.ts';
import type { FeedEntry } from '../../src/port/case-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'stafett-sqlite-processes-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(async () => {
  const entry = { writer: 'test/adapters/storage-sqlite.writer.ts' };
  await build({ entry, outDir: folder, format: 'esm', config: false, silent: true, dts: false, outExtension });
});
const outExtension = () => ({ js: '.mjs' });

interface Writer {
  readonly process: ChildProcess;
  /** The appends acknowledged so far, as `case version`; a line cut off by death is not one. */
  acknowledged(): readonly string[];
}

function writer(file: string, name: string, count: number, ...caseIds: readonly string[]): Writer {
  const process = spawn(globalThis.process.execPath, [join(folder, 'writer.mjs'), file, name, `${count}`, ...caseIds], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  process.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  return { process, acknowledged: () => printed.split('\n').slice(0, -1) };
}

async function hasEnded({ process }: Writer): Promise<readonly unknown[]> {
  return once(process, 'close');
}

describe('sqlite and the death of a process', () => {
  test.each([1, 20, 75])(
    'what was acknowledged before a kill (after %i) is there, and nothing by halves',
    async (least) => {
      const file = join(folder, `killed-${least}.db`);
      const victim = writer(file, 'w', 0, 'a', 'b', 'c');
      const ended = hasEnded(victim);
      victim.process.stdout?.on('data', () => {
        if (victim.acknowledged().length >= least) victim.process.kill('SIGKILL');
      });
      expect(await ended).toEqual([null, 'SIGKILL']);

      const database = new Database(file);
      const store = sqliteCaseStorage(database).for(here);
      const { summaries } = await store.summaries({});
      const standing = new Map(summaries.map(({ caseId, version }) => [caseId, version]));
      expect(victim.acknowledged().length).toBeGreaterThanOrEqual(least);
      for (const line of victim.acknowledged()) {
        const [caseId = '', version] = line.split(' ');
        expect(standing.get(caseId)).toBeGreaterThanOrEqual(Number(version));
      }
      for (const [caseId, version] of standing) {
        const facts = await store.read(caseId);
        expect(facts.map((fact) => fact.version)).toEqual(Array.from({ length: version }, (_, index) => index + 1));
        const texts = [...new Set(facts.map(({ commandId }) => `${caseId}-${commandId}`))];
        expect(facts).toHaveLength(2 * texts.length);
        expect(await store.contents(texts)).toHaveLength(texts.length);
      }
      database.close();
    },
  );
});

describe('sqlite shared by several processes', () => {
  test('that open a new file at once and write the same cases: each append is written once, the feed passes over none', async () => {
    const file = join(folder, 'shared.db');
    const writers = ['w1', 'w2', 'w3'].map((name) => writer(file, name, 60, 'a', 'b'));
    const ended = Promise.all(writers.map(hasEnded));
    const database = new Database(file);
    const store = sqliteCaseStorage(database).for(here);
    const followed: FeedEntry[] = [];
    const follow = async () => {
      followed.push(...(await store.feed(followed.at(-1)?.position ?? 0, 1000)));
    };
    let following = Promise.resolve();
    for (const { process } of writers) process.stdout?.on('data', () => (following = following.then(follow)));

    expect(await ended).toEqual(writers.map(() => [0, null]));
    await following;
    await follow();
    expect(followed).toHaveLength(3 * 60 * 2);
    expect(followed).toEqual(await store.feed(0, 1000));
    for (const caseId of ['a', 'b']) {
      const versions = (await store.read(caseId)).map(({ version }) => version);
      expect(versions).toEqual(Array.from({ length: 180 }, (_, index) => index + 1));
    }
    const acknowledged = writers.flatMap((each) => each.acknowledged());
    expect(new Set(acknowledged).size).toBe(180);
    database.close();
  });
});
