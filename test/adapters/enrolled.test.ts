import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const storage = new URL('../../adapters/storage/', import.meta.url);
const adapters = readdirSync(storage, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'contract')
  .map((entry) => entry.name);

test('the walk finds the storage adapters', () => {
  expect(adapters).toEqual(expect.arrayContaining(['memory', 'sqlite']));
});

test.each(adapters)('storage adapter %s is enrolled in the contract suite', (adapter) => {
  const file = new URL(`storage-${adapter}.test.ts`, import.meta.url);
  expect(existsSync(file), `test/adapters/storage-${adapter}.test.ts is missing`).toBe(true);
  const source = readFileSync(file, 'utf8');
  expect(source).toMatch(/^\s*caseStoreContract\(/m);
  expect(source).toContain(`adapters/storage/${adapter}/`);
});
