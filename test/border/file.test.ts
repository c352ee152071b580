import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { begun, changed, FINE, folderWith, SMALL, stafett, step } from '../scenarios/on-disk.ts';
import { MARKER, mustKeepQuiet } from './marker.ts';
import { said } from './said-of-file.ts';

const DEEP = 100_000;
const TWO_MEGABYTES = 2 * 1024 * 1024;

/** A story of which everything is fine, with one more line at the end of the file. */
const withLine = (line: string) => `${begun([FINE])}${line}\n`;
const LAST = begun([FINE]).split('\n').length;

describe('a file', () => {
  test('that is fine is read with a byte order mark, with CRLF, and with both', async () => {
    for (const text of [begun([FINE]), `\ufeff${begun([FINE])}`, `\ufeff${begun([FINE]).replaceAll('\n', '\r\n')}`]) {
      const folder = folderWith({ 'a.yaml': text });
      expect(await stafett('test', folder)).toMatchObject({ code: 0, err: '' });
    }
  });

  test('has the same places with a byte order mark and CRLF', async () => {
    const text = changed('  holder: larer', '  hodler: larer');
    const [line] = await said(text);
    expect(line).toMatch(/^a\.yaml:\d+:3 unknown-key$/);
    expect(await said(`\ufeff${text}`)).toEqual([line]);
    expect(await said(text.replaceAll('\n', '\r\n'))).toEqual([line]);
  });

  test.each<[string, string | Buffer, readonly string[]]>([
    ['empty', '', ['a.yaml:1:1 empty']],
    ['nothing but space', ' \n\n', ['a.yaml:1:1 empty']],
    ['nothing but a byte order mark', '\ufeff', ['a.yaml:1:1 empty']],
    ['of two megabytes', `# ${MARKER}\n`.repeat(TWO_MEGABYTES / 27), ['a.yaml:1:1 too-large']],
    ['with a NUL', withLine(`# Kari\u0000Nordmann`), [`a.yaml:${LAST}:7 syntax`]],
    ['in Latin-1', Buffer.from(withLine('# Kari Nordmann på'), 'latin1'), [`a.yaml:${LAST}:18 not-utf8`]],
    ['in UTF-16', Buffer.from(`\ufeff${withLine('#')}`, 'utf16le'), ['a.yaml:1:1 not-utf8']],
    ['cut off within a letter', Buffer.from(withLine('# Kari å')).subarray(0, -2), [`a.yaml:${LAST}:8 not-utf8`]],
    ['with half a letter', Buffer.from([0x61, 0x0a, 0xed, 0xa0, 0x80]), ['a.yaml:2:1 not-utf8']],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0x02, 0x01, 0x00]), ['a.yaml:1:5 syntax']],
    ['a key twice', withLine(`profile: ${MARKER}`), [`a.yaml:${LAST}:1 duplicate-key`]],
    ['a name twice', withLine(`? ${MARKER}\n: 1\n? ${MARKER}\n: 2`), [`a.yaml:${LAST + 2}:3 duplicate-key`]],
    ['a key of a list', withLine(`? [${MARKER}]\n: 1`), [`a.yaml:${LAST}:3 key-not-text`]],
    ['a tag', withLine(`x: !!js/function ${MARKER}`), [`a.yaml:${LAST}:4 unknown-tag`]],
    ['broken', withLine(`x: "${MARKER}`), [`a.yaml:${LAST + 1}:1 syntax`]],
    ['two documents', withLine(`---\n${MARKER}`), [`a.yaml:${LAST}:1 several-documents`]],
    ['a list', `[${MARKER}]`, ['a.yaml:1:1 wrong-type']],
    ['a text', MARKER, ['a.yaml:1:1 wrong-type']],
    ['a number', '7', ['a.yaml:1:1 wrong-type']],
    ['lists in lists', '['.repeat(DEEP), ['a.yaml:1:67 too-deep']],
    ['lists in lists, closed', `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`, ['a.yaml:1:67 too-deep']],
    [
      'maps in maps as JSON',
      `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
      [expect.stringMatching(/^a.yaml:1:\d+ too-deep$/)],
    ],
    ['lists in lists on lines', '- '.repeat(DEEP), [expect.stringMatching(/^a.yaml:1:\d+ too-deep$/)]],
    ['keys in keys', '? '.repeat(DEEP), [expect.stringMatching(/^a.yaml:1:\d+ too-deep$/)]],
    ['a bomb of aliases', bomb(), [expect.stringMatching(/^a.yaml:\d+:\d+ too-many-aliases$/)]],
    ['an alias to itself', 'a: &a [*a]', ['a.yaml:1:8 too-many-aliases']],
  ])('that is none: %s', async (_what, bytes, lines) => {
    expect(await said(bytes)).toEqual(lines);
    expect(await said(bytes, 'a.json')).toEqual(
      lines.map((line) => (typeof line === 'string' ? line.replace('a.yaml', 'a.json') : expect.any(String))),
    );
  });

  test.each(['__proto__', 'constructor', 'prototype'])('with the key %s, wherever it stands', async (key) => {
    expect(await said(withLine(`${key}: { polluted: ${MARKER} }`))).toEqual([`a.yaml:${LAST}:1 prototype-key`]);
    expect(await said(`{"${key}": {"polluted": "${MARKER}"}}`)).toEqual(['a.yaml:1:2 prototype-key']);
    const people = changed('people:\n', `people:\n  ${key}: { role: guardian, polluted: yes }\n`);
    expect(await said(people)).toEqual([expect.stringMatching(/:3 prototype-key$/)]);
    const consent = `by: mor, do: GiveConsent, with: { purpose: reuse, ${key}: ${MARKER} }, expect: accepted`;
    expect(await said(step(consent))).toEqual([expect.stringMatching(/ prototype-key$/)]);
    expect(await said(step(consent.replace('expect: accepted', 'expect: invalid')))).toEqual([
      expect.stringMatching(/ prototype-key$/),
    ]);
  });

  test.each(['toString', 'hasOwnProperty', 'valueOf'])('with the name %s: it is nobody, and nothing', async (name) => {
    const unknown = (what: string) => [expect.stringMatching(new RegExp(` unknown-${what}$`))];
    expect(await said(step(`by: ${name}, do: OpenLog, expect: accepted`))).toEqual(unknown('person'));
    expect(await said(step(`by: larer, do: ${name}, expect: accepted`))).toEqual(unknown('value'));
    expect(await said(step(`by: larer, do: OpenLog, expect: refused, because: [${name}]`))).toEqual(unknown('rule'));
    expect(await said(step(`check: { due: { ${name}: none } }`))).toEqual(unknown('rule'));
    expect(await said(step(`check: { ${name}: none }`))).toEqual(unknown('key'));
    expect(await said(step(`check: { notStated: [${name}] }`))).toEqual(unknown('path'));
    expect(await said(changed(SMALL, name))).toEqual([expect.stringMatching(/ no-such-profile$/)]);
    const field = `by: mor, do: GiveConsent, with: { purpose: reuse, ${name}: ${MARKER} }`;
    expect(await said(step(`${field}, expect: accepted`))).toEqual(unknown('key'));
    const folder = folderWith({ 'a.yaml': step(`${field}, expect: invalid`) });
    expect((await stafett('test', folder)).code).toBe(0);
  });

  test('whose people are called as objects are is a story like any other', async () => {
    const folder = folderWith({
      'a.yaml': begun([FINE])
        .replaceAll('larer:', 'toString:')
        .replaceAll(/(by|holder): larer/g, '$1: toString')
        .replace('[mor, larer]', '[mor, toString]'),
    });
    expect(await stafett('test', folder)).toMatchObject({ code: 0, err: '' });
  });
});

describe('many faults', () => {
  test.each<[string, string]>([
    ['keys', Array.from({ length: 20_000 }, (_, n) => `k${n}x: 1`).join('\n')],
    ['keys of one map', `people:\n${Array.from({ length: 10_000 }, (_, n) => `  p${n}x: { rôle: x }`).join('\n')}`],
    [
      'items',
      `${changed('scenario: A story\nsteps:\n', '')}`.replace(/ {2}- .*\n$/, '') +
        `scenario: A\nsteps: [${'7, '.repeat(30_000)}7]`,
    ],
    ['numbers where texts are meant', `run: [${'7, '.repeat(30_000)}7]`],
  ])('%s: some are told, and soon', { timeout: 30_000 }, async (_what, text) => {
    const folder = folderWith({ 'a.yaml': text });
    const { code, err } = await stafett('test', join(folder, 'a.yaml'));
    mustKeepQuiet(err);
    expect(code).toBe(2);
    expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(50);
  });
});

/** Nine to the ninth, in ten lines. */
function bomb(): string {
  const names = 'abcdefghi';
  const lines = [...names].map((name, n) => {
    const inner = n === 0 ? MARKER : `*${names[n - 1]}`;
    return `${name}: &${name} [${Array.from({ length: 9 }, () => inner).join(', ')}]`;
  });
  return `${lines.join('\n')}\n`;
}
