import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { isBuilt, root } from '../package/dist.ts';

const SCREEN = 50;
const lessons = readdirSync(join(root, 'examples')).filter((file) => /^\d\d-.*\.ts$/.test(file));

describe.each(lessons)('examples/%s', (file) => {
  const code = readFileSync(join(root, 'examples', file), 'utf8');
  const name = file.replace(/\.ts$/, '');

  test('is one lesson: it says which, and is no longer than a screen', () => {
    expect(code).toMatch(/^\/\/ /);
    expect(code.split('\n').length).toBeLessThanOrEqual(SCREEN);
  });

  test('imports the package by its name, and nothing else', () => {
    const names = [...code.matchAll(/from '([^']+)'/g)].map(([, one = '']) => one);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((one) => !/^stafett(\/|$)/.test(one))).toEqual([]);
  });

  test.skipIf(!isBuilt())('prints what examples/output says', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'dist/examples', `${name}.js`)]);
    expect(stdout).toBe(readFileSync(join(root, 'examples/output', `${name}.txt`), 'utf8'));
  });
});

test('every output belongs to an example', () => {
  expect(readdirSync(join(root, 'examples/output'))).toEqual(lessons.map((file) => file.replace(/\.ts$/, '.txt')));
});
