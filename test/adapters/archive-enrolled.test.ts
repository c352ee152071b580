import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../adapters/archive/', import.meta.url);
const adapters = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'contract')
  .map((entry) => entry.name);

test('the walk finds the archive adapters', () => {
  expect(adapters).toEqual(expect.arrayContaining(['folder']));
});

test.each(adapters)('archive adapter %s is enrolled in the contract suite', (adapter) => {
  const file = new URL(`archive-${adapter}.test.ts`, import.meta.url);
  expect(existsSync(file), `test/adapters/archive-${adapter}.test.ts is missing`).toBe(true);
  const source = readFileSync(file, 'utf8');
  expect(source).toMatch(/^\s*archiveContract\(/m);
  expect(source).toContain(`adapters/archive/${adapter}/`);
});
