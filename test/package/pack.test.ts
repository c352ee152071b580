import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isBuilt, nameOf, root, subpaths } from './dist.ts';

const names = [...subpaths().keys()].map(nameOf);
const MINUTES = 60_000;

describe.skipIf(!isBuilt())('the tarball, installed in an empty project elsewhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stafett-package-'));
  const project = join(folder, 'project');
  const packed: { files: readonly string[] } = { files: [] };
  afterAll(() => rmSync(folder, { recursive: true }));

  function run(program: string, argv: readonly string[], cwd = project): string {
    try {
      return execFileSync(program, argv, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }; // what execFileSync throws
      throw new Error(`${program} ${argv.slice(0, 3).join(' ')}\n${stdout}${stderr}`);
    }
  }

  beforeAll(() => {
    const listed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root);
    const [tarball] = JSON.parse(listed);
    packed.files = tarball.files.map((one: { path: string }) => one.path);
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true }');
    const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--silent'];
    run('npm', ['install', `../${tarball.filename}`, ...quiet]);
  }, 3 * MINUTES);

  test('holds what is built, the profiles and scenarios, and neither sources nor tests', () => {
    expect(packed.files).toContain('LICENSE');
    expect(packed.files).toContain('dist/profiles/hemnes.json');
    expect(packed.files).toContain('examples/profiles/hemnes.yaml');
    const allowed =
      /^(dist\/(?!examples\/)|examples\/(profiles|scenarios)\/|(LICENSE|CHANGELOG\.md|README\.md|package\.json)$)/;
    expect(packed.files.filter((file) => !allowed.test(file))).toEqual([]);
    const built = packed.files.filter((file) => file.startsWith('dist/'));
    expect(built.filter((file) => readFileSync(join(root, file), 'utf8').includes(root))).toEqual([]);
  });

  test('every subpath is imported and required, with the same names both ways', () => {
    const list = JSON.stringify(names);
    const imported = `for (const name of ${list}) console.log(name, Object.keys(await import(name)).sort().join());`;
    const required = `for (const name of ${list}) console.log(name, Object.keys(require(name)).sort().join());`;
    const esm = run('node', ['--input-type=module', '--eval', imported]);
    expect(run('node', ['--input-type=commonjs', '--eval', required])).toBe(esm);
    for (const line of esm.trim().split('\n')) expect(line).toMatch(/^\S+ \w+/);
    expect(esm.trim().split('\n')).toHaveLength(names.length);
  });

  test('a profile is loaded as JSON and judges a command', () => {
    const code = `
      const { parseProfile, parseCommand } = require('stafett/schema');
      const { decide, noCase } = require('stafett');
      const profile = parseProfile(require('stafett/profiles/hemnes.json'));
      const actor = { id: 'larer-1', role: 'kontaktlaerer', service: 'skole' };
      const subject = { kind: 'child', born: '2018-03-14' };
      const command = parseCommand({ type: 'RaiseConcern', commandId: 'k1', day: '2026-01-12', actor, subject });
      console.log(decide(command.value, noCase, profile.value).events.map((one) => one.type).join());`;
    expect(run('node', ['--input-type=commonjs', '--eval', code])).toBe('CaseOpened,ConcernRaised\n');
  });

  test('the program runs', () => {
    const rules = JSON.parse(run('npx', ['--no', 'stafett', 'rules', '--json']));
    expect(rules.length ?? rules.rules.length).toBeGreaterThan(20);
    const scenario = 'node_modules/stafett/examples/scenarios/rules/holder-from-level-1.yaml';
    expect(run('npx', ['--no', 'stafett', 'test', scenario])).toMatch(/ 0 failed/);
  });

  const uses = `${names.map((name, n) => `import * as entry${n} from '${name}';`).join('\n')}
    import { calendarDay, type CalendarDay, type Command } from 'stafett';
    import { createEngine } from 'stafett/engine';
    import { memoryCaseStorage } from 'stafett/storage/memory';
    export const all = [${names.map((_, n) => `entry${n}`).join(', ')}];
    export const day: CalendarDay = calendarDay('2026-01-12');
    // @ts-expect-error a plain string is no day: were the types missing, it would be
    export const word: CalendarDay = '2026-01-12';
    export const type: Command['type'] = 'OfferBaton';
    // @ts-expect-error no such command
    export const none: Command['type'] = 'DropBaton';
    export const engine = createEngine({ store: memoryCaseStorage().for('hemnes'), profiles: [] });`;

  test.each([
    ['node16', 'node16', ['uses.mts', 'uses.cts']],
    ['bundler', 'esnext', ['uses.ts']],
  ])(
    'its types resolve for a host that resolves as %s',
    (moduleResolution, module, files) => {
      for (const file of files) writeFileSync(join(project, file), uses);
      const compilerOptions = {
        module,
        moduleResolution,
        target: 'es2022',
        lib: ['es2023', 'dom'],
        strict: true,
        noEmit: true,
        types: [],
      };
      const config = `tsconfig.${moduleResolution}.json`;
      writeFileSync(join(project, config), JSON.stringify({ compilerOptions, files }));
      expect(run('node', [join(root, 'node_modules/typescript/bin/tsc'), '-p', config])).toBe('');
    },
    2 * MINUTES,
  );
});
