import { existsSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entries } from '../docs/entries.ts';
import { graphOf, isBuilt, nameOf, root, subpaths } from './dist.ts';

describe.skipIf(!isBuilt())('what is built', () => {
  test('every subpath is built from an entry of its own', () => {
    expect([...subpaths().keys()].map(nameOf).sort()).toEqual([...entries.keys()].sort());
  });

  test('every file that package.json names is there', () => {
    const targets = [...subpaths().values()].flatMap((one) => [one.import, one.require]);
    const files = targets.flatMap((one) => [one.types, one.default]);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  test('the core loads no package at all: no zod, nothing of node', () => {
    for (const file of ['dist/index.js', 'dist/index.cjs']) {
      const { files, packages } = graphOf(file);
      expect(files.length).toBeGreaterThan(1);
      expect(packages).toEqual([]);
    }
  });

  test('a subpath loads only the dependencies of the package, and node only in adapters', () => {
    for (const [subpath, { import: target }] of subpaths()) {
      const pure = ['.', './schema', './engine'].includes(subpath);
      const allowed = (name: string) =>
        /^zod(\/|$)/.test(name) || (!pure && isBuiltin(name) && name.startsWith('node:'));
      expect(
        graphOf(target.default).packages.filter((name) => !allowed(name)),
        subpath,
      ).toEqual([]);
    }
  });

  test('the program carries what it needs: it loads node, the dependencies of the package, and a driver only when asked to', () => {
    const { packages } = graphOf('dist/cli/stafett.js');
    const known = /^(zod|libsql)(\/|$)/;
    expect(packages.filter((name) => !isBuiltin(name) && !known.test(name))).toEqual([]);
    const code = readFileSync(join(root, 'dist/cli/stafett.js'), 'utf8');
    expect(code).not.toMatch(/from ['"]libsql['"]/);
    expect(code).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(join(root, 'dist/cli/stafett.js')).mode & 0o111).toBe(0o111);
  });
});
