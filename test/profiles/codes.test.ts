import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readingCodes } from '../../adapters/cli/check/reading-codes.ts';
import { checkCodes } from '../../src/check/check-codes.ts';
import { idFault } from '../../src/identity/id.ts';

const root = join(import.meta.dirname, '../..');
const FOLDERS = [
  'adapters/cli/read',
  'adapters/cli/profile',
  'src/profile',
  'src/rule',
  'src/level',
  'src/concern',
  'src/calendar',
];
/** Codes of zod, of commands and events, of stories, and of what a rule says. */
const OTHERS = new Set([
  'custom',
  'no-such-concern',
  'no-such-profile',
  'other-profile',
  'unknown-command',
  'unknown-event',
]);

/** Every code that reading a profile may give, as the sources write them. */
function codesWritten(): readonly string[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((one) => one.endsWith('.ts'))
      .map((one) => join(root, folder, one)),
  );
  const texts = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const written = [...texts.matchAll(/(?:code: |issue\(|said\(path, )'([a-z]+(?:-[a-z0-9]+)*)'/g)].map(
    ([, code = '']) => code,
  );
  return [...new Set(written)].filter((code) => !OTHERS.has(code));
}

test('every code of check and of reading has a section in check.md', () => {
  const page = readFileSync(join(root, 'docs/reference/check.md'), 'utf8');
  const headings = [...page.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
  const known = { ...checkCodes, ...readingCodes };
  expect(headings).toEqual(expect.arrayContaining(Object.keys(known)));
  const written = codesWritten();
  expect(written.length).toBeGreaterThan(30);
  expect(written.filter((code) => !(code in known))).toEqual([]);
  for (const word of [7, '', 'x'.repeat(65), 'æ', '01010112345'])
    expect(Object.keys(readingCodes)).toContain(idFault(word));
});

test('every word of what is said stands among what is looked at, and every section says what to do', () => {
  for (const { says, why, todo } of Object.values(checkCodes)) {
    expect(says).toMatch(/[.:]$/);
    expect(Math.min(why.length, todo.length)).toBeGreaterThan(20);
  }
});
