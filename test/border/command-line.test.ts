import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { begun, changed, FINE, folderWith, type Said, SMALL, stafett, step } from '../scenarios/on-disk.ts';
import { BORN_NAMES, MARKER, mustKeepQuiet, NO_DAYS } from './marker.ts';

const DEEP = 100_000;
const TWO_MEGABYTES = 2 * 1024 * 1024;

/** The lines said of a file that cannot be read: the same by every command, as text and as JSON, and nothing is written. */
async function said(bytes: string | Buffer, name = 'a.yaml'): Promise<readonly string[]> {
  const folder = folderWith({ [name]: '' });
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const was = readdirSync(folder);
  const picture = join(folder, 'picture.html');
  const [test, timeline, drawn, json] = [
    await stafett('test', file),
    await stafett('timeline', file),
    await stafett('timeline', file, '--html', picture),
    await stafett('test', '--json', file),
  ];
  for (const one of [test, timeline, drawn, json]) mustKeepQuiet(`${one.out}${one.err}`);
  expect([timeline, drawn]).toEqual([test, test]);
  expect([test.code, test.out, json.code, json.err]).toEqual([2, '', 2, '']);
  expect(readdirSync(folder)).toEqual(was);
  const lines = test.err.trimEnd().split('\n');
  const { issues } = JSON.parse(json.out) as { issues: { source: string; line: number; column: number; code: string }[] };
  expect(issues.map((one) => `${one.source}:${one.line}:${one.column}`)).toEqual(
    lines.map((line) => /^(.*?:\d+:\d+): /.exec(line)?.[1]),
  );
  return issues.map(({ source, line, column, code }) => `${source.replace(`${folder}/`, '')}:${line}:${column} ${code}`);
}

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
    ['in Latin-1', Buffer.from(withLine('# Kari Nordmann på'), 'latin1'), [`a.yaml:${LAST}:19 not-utf8`]],
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
    ['lists in lists', '['.repeat(DEEP), ['a.yaml:1:66 too-deep']],
    ['lists in lists, closed', `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`, ['a.yaml:1:66 too-deep']],
    ['maps in maps as JSON', `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`, [expect.stringMatching(/^a.yaml:1:\d+ too-deep$/)]],
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
    const folder = folderWith({ 'a.yaml': begun([FINE]).replaceAll('larer:', 'toString:').replaceAll(/(by|holder): larer/g, '$1: toString').replace('[mor, larer]', '[mor, toString]') });
    expect(await stafett('test', folder)).toMatchObject({ code: 0, err: '' });
  });
});

describe('a story', () => {
  test.each(NO_DAYS.filter((day) => !/\n/.test(day)))('on a day that does not exist: %j', async (day) => {
    expect(await said(begun([`{ day: ${JSON.stringify(day)}, check: { level: 1 } }`]))).toEqual([
      expect.stringMatching(/ not-a-day$/),
    ]);
  });

  test.each<[string, string, string]>([
    ['a rule', `by: larer, do: OpenLog, expect: refused, because: [${MARKER}]`, 'unknown-rule'],
    ['a rule that was a duty', `check: { due: { ${MARKER}: none } }`, 'unknown-rule'],
    ['someone', `by: ${MARKER}, do: OpenLog, expect: accepted`, 'likely-national-identity-number'],
    ['someone spoken to', `by: larer, do: OfferBaton, with: { to: ${MARKER} }, expect: accepted`, 'likely-national-identity-number'],
    ['a command', `by: larer, do: ${MARKER}, expect: accepted`, 'unknown-value'],
    ['a key', `by: larer, do: OpenLog, expect: accepted, ${MARKER}: 1`, 'unknown-key'],
    ['a field', `by: larer, do: OpenLog, with: { ${MARKER}: 1 }, expect: accepted`, 'unknown-key'],
    ['an outcome', `by: larer, do: OpenLog, expect: ${MARKER}`, 'unknown-value'],
    ['a map for an outcome', `by: larer, do: OpenLog, expect: { ${MARKER}: accepted }`, 'wrong-type'],
    ['a language', `by: larer, do: OpenLog, expect: accepted, says: { ${MARKER}: [] }`, 'unknown-key'],
    ['a check', `check: { ${MARKER}: ${MARKER} }`, 'unknown-key'],
    ['a path', `check: { notStated: [${MARKER}] }`, 'unknown-path'],
    ['a case', `case: Kari-Nordmann, by: larer, do: OpenLog, expect: accepted`, 'unknown-case'],
  ])('names %s there is not, and is told so without the name', async (_what, fields, code) => {
    expect(await said(step(fields))).toEqual([expect.stringMatching(new RegExp(` ${code}$`))]);
  });

  test.each<[string, RegExp]>([
    ['because: [consent-befor-log]', /\[unknown-rule\] Did you mean consent-before-log\?$/m],
    ['findings: { holder-is-elligible: refused }', /\[unknown-rule\] Did you mean holder-is-eligible\?$/m],
  ])('names a rule almost: %s', async (fields, meant) => {
    const folder = folderWith({ 'a.yaml': step(`by: larer, do: OpenLog, expect: refused, ${fields}`) });
    expect((await stafett('test', folder)).err).toMatch(meant);
  });

  test('has a text for every wrong kind in every key of a step', async () => {
    const keys = ['day', 'by', 'for', 'as', 'case', 'do', 'ask', 'repeat', 'with', 'id', 'discretion', 'expect', 'because'];
    const more = ['findings', 'advice', 'duties', 'readings', 'recorded', 'notices', 'says', 'check', 'together'];
    for (const key of [...keys, ...more]) {
      for (const value of ['null', '-0.5', '[[[]]]', `{ ${MARKER}: { ${MARKER}: [${MARKER}] } }`, '"Kari\\0Nordmann"', '"\\uD800"']) {
        expect((await said(begun([`{ ${key}: ${value} }`]))).length, `${key}: ${value}`).toBeGreaterThan(0);
      }
    }
  });

  test('tells of a text no more than that it is there, also where an expectation fails', async () => {
    const consent = 'by: mor, do: GiveConsent, with: { purpose: reuse, content: notat }, expect: refused';
    const folder = folderWith({ 'a.yaml': step(consent).replace('Seen in class.', `About ${MARKER}`) });
    for (const json of [[], ['--json']]) {
      const { code, out, err } = await stafett('test', ...json, folder);
      mustKeepQuiet(`${out}${err}`);
      expect([code, err]).toEqual([1, '']);
    }
    mustKeepQuiet((await stafett('timeline', join(folder, 'a.yaml'))).out);
  });
});

describe('a profile', () => {
  const small = readFileSync(SMALL, 'utf8');

  async function profileSaid(profile: string | Buffer): Promise<Said> {
    const folder = folderWith({ 'a.yaml': begun([FINE]).replace(SMALL, './p.yaml') });
    writeFileSync(join(folder, 'p.yaml'), profile);
    const answer = await stafett('test', join(folder, 'a.yaml'));
    mustKeepQuiet(`${answer.out}${answer.err}`);
    expect([answer.code, answer.out]).toEqual([2, '']);
    return { ...answer, err: answer.err.replaceAll(`${folder}/`, '') };
  }

  const requiring = (fact: string) =>
    `entry: { is: [{ level: "1", criteria: [{ id: a, require: { fact: ${fact}, is: true }, strength: must, source: ${tagOf(small)} }] }], source: ${tagOf(small)} }\n`;

  test('with a fact there is not, and the one that was probably meant', async () => {
    const { err } = await profileSaid(small + requiring('concern.graev'));
    expect(err).toMatch(/^p\.yaml:\d+:\d+: .*require\.fact: did you mean concern\.grave\?\. \[unknown-fact\]/);
    expect((await profileSaid(small + requiring(MARKER))).err).toMatch(/\[unknown-fact\]$/m);
  });

  test.each<[string, string | Buffer, string]>([
    ['empty', '', 'empty'],
    ['in Latin-1', Buffer.from('name: på', 'latin1'), 'not-utf8'],
    ['deep', '['.repeat(DEEP), 'too-deep'],
    ['with a key there is not', `${small}${MARKER}: ${MARKER}\n`, 'unknown-key'],
    ['with the key __proto__', `${small}__proto__: { polluted: ${MARKER} }\n`, 'prototype-key'],
    ['with a day there is not', `${small}validTo: 2026-02-30\n`, 'not-a-day'],
    ['with a text for a list', small.replace(/^levels:\n/m, `levels: ${MARKER}\nx:\n`), 'wrong-type'],
  ])('that is none: %s', async (_what, bytes, code) => {
    expect((await profileSaid(bytes)).err).toMatch(new RegExp(`^p\\.yaml:\\d+:\\d+: .*\\[${code}\\]`));
  });

  function tagOf(text: string): string {
    return /^sources:[^A-Za-z]*([A-Za-z-]+)/m.exec(text)?.[1] ?? '';
  }
});

describe('many faults', () => {
  test.each<[string, string]>([
    ['keys', Array.from({ length: 60_000 }, (_, n) => `k${n}x: 1`).join('\n')],
    ['keys of one map', `people:\n${Array.from({ length: 30_000 }, (_, n) => `  p${n}x: { rôle: x }`).join('\n')}`],
    ['items', `${changed('scenario: A story\nsteps:\n', '')}`.replace(/ {2}- .*\n$/, '') + `scenario: A\nsteps: [${'7, '.repeat(200_000)}7]`],
    ['numbers where texts are meant', `run: [${'7, '.repeat(100_000)}7]`],
  ])('%s: some are told, and soon', async (_what, text) => {
    const folder = folderWith({ 'a.yaml': text });
    const began = performance.now();
    const { code, err } = await stafett('test', join(folder, 'a.yaml'));
    expect(code).toBe(2);
    expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(50);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe('paths and words', () => {
  test('a folder where a file is meant, links that lead nowhere or round, and paths that are none', async () => {
    const folder = folderWith({ 'a.yaml': begun([FINE]), 'in/b.yaml/c.yaml': begun([FINE]) });
    mkdirSync(join(folder, 'empty'));
    mkdirSync(join(folder, 'links'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'links', 'lost.yaml'));
    symlinkSync(join(folder, 'links', 'round.yaml'), join(folder, 'links', 'round.yaml'));
    symlinkSync(folder, join(folder, 'links', 'folder.yaml'));
    const runs: readonly (readonly [path: string, said: RegExp])[] = [
      [join(folder, 'empty'), /No scenarios here/],
      [join(folder, 'links'), /(lost|round|folder)\.yaml:1:1: .*\[no-such-file\]/],
      [join(folder, 'a.yaml', 'b.yaml'), /\[no-such-file\]/],
      [join(folder, 'x'.repeat(5000)), /\[no-such-file\]/],
      [`${folder}/\u0000`, /\[no-such-file\]/],
      ['', /\[no-such-file\]/],
      ['/dev/null', /\[empty\]/],
    ];
    for (const [path, words] of runs) {
      for (const command of ['test', 'timeline']) {
        const { code, out, err } = await stafett(command, path);
        expect([command, path, code, out], err).toEqual([command, path, 2, '']);
        expect(err).toMatch(command === 'timeline' && path.endsWith('empty') ? /No scenario/ : words);
        expect(err).not.toMatch(/^ {4}at /m);
      }
    }
    expect((await stafett('test', join(folder, 'in'))).code).toBe(0);
  });

  test.each<[string, string]>([
    ['a folder', '.'],
    ['nowhere', './no/such/file.yaml'],
    ['no path', '"a\\0b/c.yaml"'],
    ['a path too long', `./${'x'.repeat(190)}.yaml`],
  ])('a scenario that begins in %s', async (_what, after) => {
    expect(await said(`after: ${after}\n${begun([FINE])}`)).toEqual([expect.stringMatching(/:1:1 no-such-file$/)]);
    const profile = begun([FINE]).replace(SMALL, after === '.' ? './' : after);
    expect(await said(profile)).toEqual([expect.stringMatching(/:2:1 no-such-file$/)]);
  });

  test('a picture where none can be written', async () => {
    const folder = folderWith({ 'a.yaml': begun([FINE]) });
    for (const html of [folder, join(folder, 'no', 'such.html'), `${folder}/\u0000`, '']) {
      const { code, out, err } = await stafett('timeline', join(folder, 'a.yaml'), '--html', html);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^The picture could not be written/);
    }
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  test.each([
    ['schema'],
    ['schema', 'nothing'],
    ...BORN_NAMES.map((name) => ['schema', name]),
    ...BORN_NAMES.map((name) => [name]),
    ['schema', 'command', 'event'],
    ['rules', 'one-more'],
    ['rules', '--no-such'],
    ['commands', 'one-more'],
    ['facts', 'one-more'],
    ['facts', '--no-such'],
    ['timeline'],
    ['timeline', 'a', 'b'],
    ['timeline', 'a', '--lang', 'xx'],
    ['timeline', 'a', '--html'],
    ['test', '--json'],
    [],
    ['x'.repeat(100_000)],
  ])('wrong use: %s %s %s', async (...argv) => {
    const { code, out, err } = await stafett(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
    expect(err).not.toMatch(/^ {4}at /m);
  });

  test('facts are listed, as text and as JSON', async () => {
    const { code, out, err } = await stafett('facts');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^concern\.grave +truth +\S/m);
    const json = await stafett('facts', '--json');
    expect(json.code).toBe(0);
    expect(JSON.parse(json.out)).toContainEqual(expect.objectContaining({ name: 'concern.grave', type: 'truth' }));
    expect((await stafett('--help')).out).toMatch(/^ {2}facts /m);
  });

  test.each(['rules', 'commands', 'facts'])('%s says the same every time', async (command) => {
    const first = await stafett(command, '--json');
    expect(await stafett(command, '--json')).toEqual(first);
    expect(first.code).toBe(0);
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
