import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readingCodes } from '../../adapters/cli/check/reading-codes.ts';
import { checkCodes } from '../../src/check/check-codes.ts';
import { folderWith, stafett } from '../scenarios/on-disk.ts';

const FOLDER = relative(process.cwd(), join(import.meta.dirname, 'broken'));
const NAMES = readdirSync(FOLDER).filter((name) => name !== 'fine.yaml');

interface Found {
  readonly severity: string;
  readonly code: string;
  readonly source: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly facts?: object;
  readonly suggestion?: string;
}

async function check(
  file: string,
  ...options: readonly string[]
): Promise<{ readonly code: number; readonly findings: readonly Found[] }> {
  const said = await stafett('check', '--day', '2026-11-22', '--json', ...options, file);
  expect(said.err).toBe('');
  return { code: said.code, findings: JSON.parse(said.out).profiles[0].findings };
}

/** As the first line of the file has it: code, place, the file where it is another, and what was probably meant. */
function line(file: string, one: Found): string {
  const other = basename(one.source) === basename(file) ? '' : ` ${basename(one.source)}`;
  const meant = one.suggestion === undefined ? '' : ` meant ${one.suggestion}`;
  return `# ${one.code} ${one.line}:${one.column}${other}${meant}`;
}

describe('a profile with one fault', () => {
  test('has more than forty kinds of it', () => {
    expect(NAMES.length).toBeGreaterThan(80);
  });

  test.each(NAMES)('%s', async (name) => {
    const file = join(FOLDER, name);
    const expected = readFileSync(file, 'utf8').split('\n')[0] ?? '';
    const code = expected.split(' ')[1] ?? '';
    const { code: exit, findings } = await check(file);
    const errors = findings.filter((one) => one.severity === 'error');
    const meant = errors.length > 0 ? errors : findings.filter((one) => one.code === code);
    expect(meant.map((one) => line(file, one))).toEqual([expected]);
    expect(exit).toBe(errors.length > 0 ? 1 : 0);
    expect(Object.keys({ ...checkCodes, ...readingCodes }), 'it has a section in check.md').toContain(code);
  });

  test.each(NAMES)('%s is told in each language, with the same code, place and facts', async (name) => {
    const file = join(FOLDER, name);
    const [nb = [], nn = [], en = []] = await Promise.all(
      ['nb', 'nn', 'en'].map(async (lang) => (await check(file, '--lang', lang)).findings),
    );
    const plain = (all: readonly Found[]) => all.map(({ message, ...one }) => one);
    expect(plain(nb)).toEqual(plain(en));
    expect(plain(nn)).toEqual(plain(en));
    for (const [n, { message }] of en.entries()) {
      for (const other of [nb[n]?.message, nn[n]?.message]) {
        expect(other).not.toBe(message);
        expect(other).not.toMatch(/\{\w+\}|undefined/);
      }
    }
  });

  test('is told with the words of the language, its facts beside the message', async () => {
    const file = join(FOLDER, 'unknown-key.yaml');
    const { findings } = await check(file, '--lang', 'nn');
    expect(findings[0]).toMatchObject({
      code: 'unknown-key',
      message: expect.stringMatching(/^guardian er ikkje ein nøkkel som blir lesen her; kjent her: guardians, /),
      facts: { name: 'guardian', known: expect.arrayContaining(['guardians']) },
      suggestion: 'guardians',
    });
    const told = await stafett('check', '--day', '2026-11-22', '--lang', 'nn', file);
    expect(told.out).toMatch(
      /: feil: guardian er ikkje ein nøkkel .* \[unknown-key\] Meinte du guardians\?\n1 profil: 1 feil,/,
    );
    const level = await check(join(FOLDER, 'comes-after-itself.yaml'), '--lang', 'nb');
    expect(level.findings[0]).toMatchObject({
      code: 'level-unreachable',
      message: 'Ingen sak kan komme til nivå 1: nivå 2 skal være prøvd først, men kommer bare etter det.',
      facts: { level: '1', because: 'comes-only-after', levels: ['2'] },
    });
  });

  test('is told in the language of the profile where none is asked for, and in English where that cannot be read', async () => {
    expect((await check(join(FOLDER, 'gap.yaml'))).findings[0]?.message).toMatch(/^Ingen vilkår her dekker/);
    expect((await check(join(FOLDER, 'unknown-key.yaml'))).findings[0]?.message).toMatch(/is not a key that is read/);
  });

  test('is not compiled where it is an error, and is where it is a warning', async () => {
    const out = join(folderWith({}), 'out.json');
    const broken = await stafett('compile', join(FOLDER, 'rules-contradict.yaml'), '--out', out);
    expect(broken).toMatchObject({ code: 1, out: '', err: expect.stringContaining('[rules-contradict]') });
    expect(() => readFileSync(out)).toThrow();
    expect(await stafett('compile', join(FOLDER, 'gap.yaml'), '--out', out)).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ id: 'broken' });
  });
});

test('a profile without a fault', async () => {
  const { code, findings } = await check(join(FOLDER, 'fine.yaml'));
  expect(code).toBe(0);
  expect(findings.map((one) => one.severity)).toEqual(['note']);
});

test.each([
  '{ age: 15, mode: alone }',
  '{ age: 16, mode: either }',
  '{ age: 0, mode: in-addition }',
  '{ age: 7, mode: may }',
  '{ mode: alone }',
])('an own age that leaves nobody out below what a source names is taken as it is stated: %s', async (youth) => {
  const fine = readFileSync(join(FOLDER, 'fine.yaml'), 'utf8');
  const folder = folderWith({ 'p.yaml': `${fine}consent: { youth: { is: ${youth}, source: MADE } }\n` });
  const { code, findings } = await check(join(folder, 'p.yaml'));
  expect([code, findings.map((one) => one.code)]).toEqual([0, ['level-left-by-a-person']]);
});

test('a file of 50 MB is not read', async () => {
  const folder = folderWith({});
  const file = join(folder, 'large.yaml');
  writeFileSync(file, Buffer.alloc(50 * 1024 * 1024, 'a: 1\n'));
  const before = process.memoryUsage().rss;
  const { code, findings } = await check(file);
  expect([code, findings.map((one) => one.code)]).toEqual([1, ['too-large']]);
  expect(process.memoryUsage().rss - before).toBeLessThan(40 * 1024 * 1024);
});

test('a file that is not there, and a day that does not exist, are wrong use', async () => {
  expect((await stafett('check', join(FOLDER, 'not-there.yaml'))).code).toBe(2);
  expect((await stafett('check', '--day', '2026-02-30', join(FOLDER, 'fine.yaml'))).code).toBe(2);
  expect((await stafett('compile', join(FOLDER, 'not-there.yaml'))).code).toBe(2);
});

const SHIPPED = readdirSync('examples/profiles').filter((name) => name.endsWith('.yaml'));

test.each(SHIPPED)('%s is clean', async (name) => {
  const { code, findings } = await check(join('examples/profiles', name));
  expect(findings.filter((one) => one.severity !== 'note')).toEqual([]);
  expect(code).toBe(0);
});

test('what is silent is told in three languages', async () => {
  for (const [lang, words] of [
    ['nb', 'et menneske avgjør'],
    ['nn', 'eit menneske avgjer'],
    ['en', 'a person decides each time'],
  ] as const)
    expect((await stafett('check', '--lang', lang, join(FOLDER, 'fine.yaml'))).out).toContain(words);
});

test('a profile that comes with the package is looked through by its name, and what is silent told in its own language', async () => {
  const said = await stafett('check', 'hemnes');
  expect(said.code).toBe(0);
  expect(said.out).toMatch(/hemnes\.yaml sier ikke noe om \d+ regler/);
});

test('what is overridden is told', async () => {
  const text = readFileSync(join(FOLDER, 'fine.yaml'), 'utf8').replace(/^# .*\n/, '');
  const own = 'extends: ./base.yaml\nid: own\nname: Own\nmunicipality: own\nversion: 3\nstanding: made up\n';
  const levels = 'levels: [{ id: 2, label: Sammen, source: MADE }]\n';
  const folder = folderWith({ 'base.yaml': text, 'own.yaml': `${own}${levels}` });
  const said = await stafett('check', join(folder, 'own.yaml'));
  expect(said.code).toBe(0);
  expect(said.out).toMatch(
    /Nivåer \(levels\[2\]\) sies annerledes enn i broken@1\. Før: nivå 2.*\. Nå: nivå 2 \(Sammen\)/,
  );
  expect(said.out).not.toContain('{"');
  const byName = folderWith({ 'base.yaml': text, 'own.yaml': `${own.replace('./base.yaml', 'broken@1')}${levels}` });
  expect((await stafett('check', join(byName, 'own.yaml'), join(byName, 'base.yaml'))).code).toBe(0);
  expect((await stafett('compile', join(byName, 'own.yaml'), '--with', join(byName, 'base.yaml'))).code).toBe(0);
});

test.each([
  ['consent: { youth: { is: { age: 1e309, mode: alone }, source: MADE } }', 'age må være et endelig tall.'],
  ['log: { archivedWithin: { is: { days: 1e300 }, source: MADE } }', 'days må være høyst 3660.'],
  ['log: { documentation: { is: [], source: MADE } }', 'is må ha minst ett ledd.'],
])('a number or a list that is out of bounds is told once, and as what it is: %s', async (line, message) => {
  const folder = folderWith({ 'p.yaml': `${readFileSync(join(FOLDER, 'fine.yaml'), 'utf8')}${line}\n` });
  const { findings } = await check(join(folder, 'p.yaml'), '--lang', 'nb');
  expect(findings.map((one) => one.message)).toEqual([message]);
});
