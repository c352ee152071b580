import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { referencePages } from '../../.ci/reference/pages.ts';
import { commandSchemas, eventSchemas } from '../../src/case/case.schema.ts';
import { facts } from '../../src/case/facts.ts';
import { rules } from '../../src/registry/rules.ts';
import { root } from './root.ts';

const folder = join(root, 'docs/reference');
const pages = referencePages(root);

test.each([...pages.keys()])('%s is what the code says; if not, run npm run reference', (name) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(pages.get(name));
});

test('the reference has no other pages', () => {
  expect(
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .sort(),
  ).toEqual([...pages.keys()].sort());
});

test.each([
  ['rules.md', Object.keys(rules)],
  ['commands.md', [...commandSchemas.keys()]],
  ['events.md', [...eventSchemas.keys()]],
])('%s has a heading for each of them, once', (name, ids) => {
  const headings = [...(pages.get(name) ?? '').matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
  expect(headings.sort()).toEqual([...ids].sort());
});

test('facts.md has a line for each fact', () => {
  const lines = [...(pages.get('facts.md') ?? '').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
  expect(lines).toEqual(expect.arrayContaining(facts.map((one) => one.name)));
});
