import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archived } from '../../adapters/archive/contract/sample.ts';
import { folderArchive } from '../../adapters/archive/folder/folder-archive.ts';

const root = mkdtempSync(join(tmpdir(), 'stafett-archive-killed-'));
const folder = join(root, 'archive');
afterAll(() => rmSync(root, { recursive: true }));
beforeAll(async () => {
  const entry = { writer: 'test/adapters/archive-folder.writer.ts' };
  const outExtension = () => ({ js: '.mjs' });
  await build({ entry, outDir: root, format: 'esm', config: false, silent: true, dts: false, outExtension });
});

/** Runs a writer, kills it a while after its first receipt, and gives the ids it had receipts for. */
async function storedBeforeKilled(first: string, wait: number): Promise<readonly string[]> {
  const writer: ChildProcess = spawn(process.execPath, [join(root, 'writer.mjs'), folder, first], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  writer.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  if (writer.stdout) await once(writer.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, wait));
  const ended = once(writer, 'close');
  writer.kill('SIGKILL');
  await ended;
  return printed.split('\n').slice(0, -1);
}

const filesOf = (id: string) =>
  readdirSync(join(folder, id), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const isUnfinished = (name: string) => name.startsWith('.unfinished-');

test('a package is there whole or not at all when the process is killed, and one with a receipt is there', async () => {
  const whole = archived('any').files.length + 1;
  for (const [number, wait] of [0, 3, 7, 11, 16, 23].entries()) {
    const stored = await storedBeforeKilled(`pakke-${number}`, wait);
    const kept = readdirSync(folder).filter((name) => !isUnfinished(name));
    expect(kept).toEqual(expect.arrayContaining([...stored]));
    for (const id of kept) expect(filesOf(id).length, id).toBe(whole);
  }
  const unfinished = readdirSync(folder).filter(isUnfinished);
  expect(unfinished.length, 'no kill came while a package was written').toBeGreaterThan(0);
  for (const name of unfinished)
    await folderArchive(folder).store(archived(name.slice('.unfinished-'.length, name.lastIndexOf('.'))));
  expect(readdirSync(folder).filter(isUnfinished)).toEqual([]);
}, 60_000);
