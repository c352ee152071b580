import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pages } from './pages.ts';
import { root } from './root.ts';

const text = (page: string) => readFileSync(join(root, page), 'utf8');
const prose = (page: string) => text(page).replace(/^```.*?^```$/gms, '');

/** Where the headings of a page are found: small letters, digits and hyphens. */
function anchorsOf(page: string): ReadonlySet<string> {
  const headings = [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** A heading of a page, or a line of any other file. */
function isThere(to: string, place: string): boolean {
  const line = /^L(\d+)$/.exec(place)?.[1];
  if (line === undefined || to.endsWith('.md')) return anchorsOf(to).has(place);
  return Number(line) <= text(to).split('\n').length;
}

describe.each(pages())('%s', (page) => {
  test('links to pages, files and headings that exist', () => {
    const links = [...prose(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)];
    const dead = links.filter(([, path = '', heading]) => {
      const to = path === '' ? page : normalize(join(dirname(page), path));
      return !existsSync(join(root, to)) || (heading !== undefined && !isThere(to, heading));
    });
    expect(dead.map(([link]) => link)).toEqual([]);
  });

  test('names files and folders that exist', () => {
    const named = [...prose(page).matchAll(/`((?:src|adapters|examples|test|docs|\.ci)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    const written = /docs\/reference\/api$/;
    expect(named.filter((path) => !written.test(path) && !existsSync(join(root, path)))).toEqual([]);
  });

  test('has one title, first', () => {
    expect(prose(page).match(/^# .+$/gm)).toHaveLength(1);
    expect(text(page)).toMatch(/^# /);
  });
});

test('the index names every page but itself and the README', () => {
  const index = text('docs/README.md');
  const missing = pages()
    .filter((page) => page !== 'README.md' && page !== 'docs/README.md')
    .filter((page) => !index.includes(`(${page.replace('docs/', '')})`));
  expect(missing.filter((page) => !page.startsWith('docs/decisions/'))).toEqual([]);
});
