import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readingCodes } from '../../adapters/cli/check/reading-codes.ts';
import { checkCodes } from '../../src/check/check-codes.ts';
import { idFault } from '../../src/identity/id.ts';
import { checkWords, type ReadingCode } from '../../src/text/check-words.ts';

const root = join(import.meta.dirname, '../..');
const FOLDERS = [
  'adapters/cli/read',
  'adapters/cli/profile',
  'src/profile',
  'src/rule',
  'src/level',
  'src/concern',
  'src/consent',
  'src/log',
  'src/calendar',
];
/** Codes of zod, of commands and events, of stories, and of what a rule says. */
const OTHERS = new Set([
  'custom',
  'no-such-concern',
  'no-such-consent',
  'other-than-requested',
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

test('every section says why and what to do', () => {
  for (const { why, todo } of Object.values(checkCodes)) expect(Math.min(why.length, todo.length)).toBeGreaterThan(20);
});

describe.each(['nb', 'nn'] as const)('in %s', (language) => {
  const { says, because, told, phrases, ...rest } = checkWords[language];
  const english = checkWords.en;

  test('a sentence has the facts it has in English, and is another', () => {
    for (const part of ['says', 'because', 'told', 'phrases'] as const)
      for (const [key, text] of Object.entries({ says, because, told, phrases }[part])) {
        const other = Object.entries(english[part]).find(([name]) => name === key)?.[1] ?? '';
        expect(placesIn(text), key).toEqual(placesIn(other));
        expect(text, key).not.toBe(other);
      }
  });

  test('what is told by its code, and every word that is counted, is another than in English', () => {
    for (const code of Object.keys(rest.reads) as ReadingCode[]) expect(rest.reads[code]).not.toBe(english.reads[code]);
    for (const word of ['profile', 'error', 'warning', 'note'] as const)
      expect(rest.counted[word]).not.toEqual(english.counted[word]);
  });
});

/** The places of a sentence, in the order of their names. */
function placesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}
