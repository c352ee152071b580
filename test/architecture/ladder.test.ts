import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const src = join(root, 'src');

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function files(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(path: string): readonly Import[] {
  const text = readFileSync(path, 'utf8');
  const statements = [...text.matchAll(/^(?:import|export)\s+(type\s+)?([^;]*?)\s+from\s+'([^']+)'/gms)];
  return statements.map(([, type, names = '', to = '']) => ({
    from: relative(root, path),
    to: to.startsWith('.') ? relative(root, join(dirname(path), to)) : to,
    typeOnly: type !== undefined || /^\{(?:\s*type\s+[\w\s]+,?)+\s*\}$/s.test(names.trim()),
  }));
}

const all = files(src).flatMap(importsOf);
const outside = [...files(join(root, 'adapters'))].flatMap(importsOf);

/** The rungs, from the left: a file may import what stands on its own rung or to the left of it. */
const RUNGS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['words', /^src\/((identity|calendar|fold|rule)\/|registry\/rule-ids\.ts$)/],
  [
    'concept models',
    /^src\/([a-z]+)\/(\1|fulfilled|pinned|look|noticed|(?!parse|compile|profile\.)[a-z]+\.schema)\.ts$/,
  ],
  ['case', /^src\/case\/(case|state|issue|evolve|carried-out|concepts\.schema|case\.schema)\.ts$/],
  ['profile', /^src\/profile\/(profile|profile\.schema|own-rule\.schema|rulebook)\.ts$/],
  [
    'questions',
    /^src\/(case\/facts|(?!case|access|notice|guide|check|registry|text|engine|port)[a-z]+\/(?![a-z-]*-guards)[a-z-]+(\.schema)?\.ts$)/,
  ],
  ['rules', /^src\/[a-z]+\/rules\//],
  ['rulebook', /^src\/registry\/(rules|rulebook)\.ts$/],
  ['duties', /^src\/case\/(deadlines-for|own-rules)\.ts$/],
  ['doors', /^src\/([a-z]+\/commands\/|case\/door\.ts|[a-z]+\/[a-z-]*-guards\.ts)/],
  ['gatehouse', /^src\/registry\/doors\.ts$/],
  ['text', /^src\/text\//],
  ['deciding', /^src\/case\//],
  ['access', /^src\/(access|notice|guide|check)\//],
  ['border', /^src\/(index|schema)\.ts$/],
  ['port', /^src\/port\//],
  ['engine', /^src\/engine/],
];

function rungOf(path: string): number {
  return RUNGS.findIndex(([, pattern]) => pattern.test(path));
}

describe('the ladder of imports', () => {
  test('every file of src stands on a rung', () => {
    expect(
      files(src)
        .map((path) => relative(root, path))
        .filter((path) => rungOf(path) < 0),
    ).toEqual([]);
  });

  test('src imports nothing of node and nothing of the adapters', () => {
    expect(all.filter((one) => one.to.startsWith('node:') || one.to.startsWith('adapters/'))).toEqual([]);
  });

  test('src imports only the one dependency', () => {
    const packages = new Set(all.filter((one) => !one.to.startsWith('src/')).map((one) => one.to.split('/')[0]));
    expect([...packages].filter((name) => name !== 'zod')).toEqual([]);
  });

  test('zod is loaded by schemas alone; everyone else borrows its types', () => {
    const loads = all.filter((one) => one.to === 'zod' && !one.typeOnly && !one.from.endsWith('.schema.ts'));
    expect(loads).toEqual([]);
    const schemas = all.filter(
      (one) => one.to.endsWith('.schema.ts') && !one.typeOnly && !one.from.endsWith('.schema.ts'),
    );
    expect(schemas.filter((one) => !/^src\/(schema|engine)/.test(one.from))).toEqual([]);
  });

  test('nothing in src reads a clock but the port of that name, and nothing rolls dice', () => {
    const readers = files(src).filter(
      (path) =>
        !path.endsWith('src/port/clock.ts') &&
        /Date\.now\(|new Date\(\)|Math\.random\(/.test(readFileSync(path, 'utf8')),
    );
    expect(readers.map((path) => relative(root, path))).toEqual([]);
  });

  test('values flow from left to right: no file loads one that stands to its right', () => {
    const upward = all.filter((one) => one.to.startsWith('src/') && !one.typeOnly && rungOf(one.to) > rungOf(one.from));
    expect(upward.map((one) => `${one.from} -> ${one.to}`)).toEqual([]);
  });

  test('a rule loads no command', () => {
    expect(all.filter((one) => one.from.includes('/rules/') && one.to.includes('/commands/'))).toEqual([]);
  });

  test('adapters load no driver: they are handed their client', () => {
    const drivers = /^(libsql|pg|nodemailer|better-sqlite3)/;
    expect(
      outside.filter((one) => drivers.test(one.to) && !one.typeOnly && !one.from.startsWith('adapters/cli')),
    ).toEqual([]);
  });
});
