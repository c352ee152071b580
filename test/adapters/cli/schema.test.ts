import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DESCRIBED, describedKeys } from '../../../.ci/reference/described-keys.ts';
import { root } from '../../docs/root.ts';
import { stafett } from '../../scenarios/on-disk.ts';

interface Node {
  readonly description?: string;
  readonly properties?: { readonly [key: string]: Node };
  readonly [key: string]: unknown;
}

/** Every key of a schema by its path, wherever it stands. */
function keysOf(node: unknown, path: string): readonly (readonly [path: string, node: Node])[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {}, ...rest } = node as Node;
  const own = Object.entries(properties).flatMap(([key, inner]): readonly (readonly [string, Node])[] => [
    [`${path}.${key}`, inner],
    ...keysOf(inner, `${path}.${key}`),
  ]);
  return [...own, ...Object.values(rest).flatMap((inner) => keysOf(inner, path))];
}

describe('stafett schema', () => {
  test.each(['profile', 'command', 'event', 'scenario'])('%s: every key says what it means', async (shape) => {
    const { out, code } = await stafett('schema', shape);
    expect(code).toBe(0);
    const keys = keysOf(JSON.parse(out), shape);
    expect(keys.length).toBeGreaterThan(50);
    const silent = keys.filter(
      ([, { description = '' }]) => description.length < 8 || /^(a day|1-64)/.test(description),
    );
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('a key says what it means there, not only what such a key means everywhere', async () => {
    const { out } = await stafett('schema', 'profile');
    const { properties } = JSON.parse(out);
    expect(properties.validTo.description).toBe('Last day it is in force; left out: still is.');
    expect(properties.evaluatedFirst.description).toBe('What was tried is evaluated before the case moves up.');
    const { out: commands } = await stafett('schema', 'command');
    expect(commands).toContain('"The statute that demands or allows it without consent."');
  });

  test('what is kept of the comments is what they say; if not, run npm run reference', () => {
    expect(readFileSync(join(root, DESCRIBED), 'utf8')).toBe(describedKeys(root));
  });
});
