import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { referencePages } from '../../.ci/reference/pages.ts';
import { commandSchemas, eventSchemas } from '../../src/case/case.schema.ts';
import { facts } from '../../src/case/facts.ts';
import { rules } from '../../src/registry/rules.ts';
import { root } from './root.ts';

const folder = join(root, 'docs/reference');
const pages = await referencePages(root);

test.each([...pages.keys()])('%s is what the code says; if not, run npm run reference', (name) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(pages.get(name));
});

test('the reference has no other pages', () => {
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const own = written.filter((name) => name.endsWith('.md') && !name.startsWith('api'));
  expect(own.sort()).toEqual([...pages.keys()].sort());
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

describe('a rule answers what, why, from where, allowed, refused and unstated', () => {
  const sections = new Map(
    (pages.get('rules.md') ?? '')
      .split(/^### /m)
      .slice(1)
      .map((text) => [text.slice(0, text.indexOf('\n')), text] as const),
  );

  test.each(Object.entries(rules))('%s', (id, rule) => {
    const section = sections.get(id) ?? '';
    const why = /^\*\*Why\.\*\* (.+)$/m.exec(section)?.[1] ?? '';
    expect(why.length, 'its comment ends with a paragraph that begins "Why:"').toBeGreaterThan(40);
    expect(section).toMatch(/^\| sources \| .{2,} \|$/m);
    if (rule.kind === 'local') expect(section).toMatch(/^\| unstated \| .{2,} \|$/m);
    expect(section).toMatch(/^\*\*(Allowed|A duty|What stands)\*\*: \[/m);
    if (rule.guard !== undefined) expect(section).toMatch(/^(\*\*Stopped\*\*: \[|It stops no command)/m);
    if (rule.duty !== undefined) expect(section, 'a scenario in which the duty stands').toMatch(/^\*\*A duty\*\*: \[/m);
  });
});

describe('the page of a municipality', () => {
  const shipped = readdirSync(join(root, 'examples/profiles')).filter((name) => name.endsWith('.yaml'));

  test.each(shipped)('%s has one, with its standing, its sources and what it does not state', (file) => {
    const text = pages.get(`profiles/${file.replace('.yaml', '.md')}`) ?? '';
    expect(text).toMatch(/^\*\*Standing:\*\* unofficial, read from (notes of )?public pages on \d{4}-\d{2}-\d{2}\./m);
    expect(text).toMatch(/^## Sources$/m);
    expect(text).toMatch(/^## Levels and steps$/m);
    expect(text).toMatch(/^## What is not stated$/m);
  });

  test('a rule on which it is quiet is listed with what it then does, and one on which it speaks is not', () => {
    const kongsberg = pages.get('profiles/kongsberg.md') ?? '';
    expect(kongsberg).toMatch(/^\| \[level-entry-criteria\]\(.*\) \| `entry` \| silent for the second level/m);
    expect(kongsberg).not.toMatch(/^\| \[guardians-involved-at-level-0\]/m);
  });
});

test('every key of a profile has a meaning', () => {
  const rows = [...(pages.get('profile.md') ?? '').matchAll(/^\| `([^`]+)` \|.*\| ([^|]*) \|$/gm)];
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter(([, , meaning = '']) => meaning.trim() === '').map(([, key]) => key)).toEqual([]);
});
