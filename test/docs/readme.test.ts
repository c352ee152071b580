import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../adapters/cli/main.ts';
import { entries } from './entries.ts';
import { expectSamplesToPrintWhatIsShown } from './printed.ts';
import { root } from './root.ts';
import { blocksOf, samplesOf } from './samples.ts';

test('what the README runs prints what the README shows, in at most twenty lines', async () => {
  await expectSamplesToPrintWhatIsShown('README.md');
  const lines = samplesOf('README.md').flatMap((one) =>
    one.code
      .trim()
      .split('\n')
      .filter((line) => line !== ''),
  );
  expect(lines.length).toBeLessThanOrEqual(20);
}, 60_000);

test('every entry that the README names exists, and every adapter entry is named', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const named = new Set([...text.matchAll(/`(stafett(?:\/[a-z]+)*)`/g)].map(([, name = '']) => name));
  expect([...named].filter((name) => !entries.has(name))).toEqual([]);
  expect([...entries.keys()].filter((name) => name.split('/').length > 2 && !named.has(name))).toEqual([]);
});

test('the commands the README gives are scripts of the package, over files that exist', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const shell = blocksOf('README.md').filter((block) => block.info === 'sh');
  const text = shell.map((block) => block.text).join('\n');
  for (const [, script = ''] of text.matchAll(/npm (start|test)/g)) expect(scripts).toHaveProperty([script]);
  for (const [path] of text.matchAll(/examples\/\S+/g)) expect(existsSync(join(root, path)), path).toBe(true);
});

test('the command the README gives for the picture draws one', async () => {
  const [, words = ''] = /^npx stafett (timeline .+)$/m.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'stafett-docs-'));
  try {
    const argv = words.split(' ').map((word) => (word.startsWith('examples/') ? join(root, word) : word));
    const at = argv.map((word) => (word.endsWith('.html') ? join(folder, word) : word));
    expect(await main(at, { out: () => undefined, err: () => undefined, color: false })).toBe(0);
    expect(readFileSync(at.find((word) => word.endsWith('.html')) ?? '', 'utf8')).toContain('<svg');
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
