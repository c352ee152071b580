import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../adapters/notification/', import.meta.url);
const adapters = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'contract')
  .map((entry) => entry.name);

test('the walk finds the notification adapters', () => {
  expect(adapters).toEqual(expect.arrayContaining(['console', 'recording']));
});

test.each(adapters)('notification adapter %s is enrolled in the contract suite', (adapter) => {
  const file = new URL(`notification-${adapter}.test.ts`, import.meta.url);
  expect(existsSync(file), `test/adapters/notification-${adapter}.test.ts is missing`).toBe(true);
  const source = readFileSync(file, 'utf8');
  expect(source).toMatch(/^\s*notifierContract\(/m);
  expect(source).toContain(`adapters/notification/${adapter}/`);
});
