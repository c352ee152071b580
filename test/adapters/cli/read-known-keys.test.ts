import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { knownKeysAt } from '../../../adapters/cli/read/known-keys.ts';

const inner = z.object({ a: z.string(), b: z.object({ c: z.number() }) });

describe('knownKeysAt', () => {
  test.each<[string, z.ZodType, (string | number)[], string[]]>([
    ['an object', inner, [], ['a', 'b']],
    ['an object in an object', inner, ['b'], ['c']],
    ['a text', inner, ['a'], []],
    ['what the schema does not know', inner, ['x', 'y'], []],
    ['a name of Object.prototype', inner, ['toString'], []],
    ['optional, nullable and default', inner.nullable().optional().default(null), ['b'], ['c']],
    ['readonly, catch and nonoptional', z.nonoptional(inner.readonly().catch({ a: '', b: { c: 1 } })), [], ['a', 'b']],
    ['an item of an array', z.array(inner), [3], ['a', 'b']],
    ['an item of a tuple, and the rest', z.tuple([z.string(), inner], z.object({ r: z.number() })), [1], ['a', 'b']],
    ['the rest of a tuple', z.tuple([z.string()], inner), [5], ['a', 'b']],
    ['a value of a record', z.record(z.string(), inner), ['any', 'b'], ['c']],
    ['a record with any key', z.record(z.string(), inner), [], []],
    ['a record with listed keys', z.partialRecord(z.enum(['x', 'y']), inner), [], ['x', 'y']],
    ['a catchall', z.object({ z: z.string() }).catchall(inner), ['other'], ['a', 'b']],
    ['a transform', inner.transform(() => 1), ['b'], ['c']],
    [
      'a pipe',
      z.pipe(
        inner,
        z.transform(() => 1),
      ),
      [],
      ['a', 'b'],
    ],
    ['a preprocess', z.preprocess((value) => value, inner), [], ['a', 'b']],
    ['a refinement', inner.refine(() => true), [], ['a', 'b']],
    ['an intersection', z.intersection(inner, z.object({ d: z.string() })), [], ['a', 'b', 'd']],
    ['a union', z.union([z.string(), inner, z.object({ a: z.number(), e: z.number() })]), [], ['a', 'b', 'e']],
    ['a union of a list and one', z.array(z.union([z.array(inner), inner])), [0, 1], ['a', 'b']],
  ])('%s', (_name, schema, path, keys) => {
    expect(knownKeysAt(schema, path)).toEqual(keys);
  });

  const union = z.object({
    list: z.array(
      z.discriminatedUnion('t', [
        z.object({ t: z.literal('x'), one: z.string() }),
        z.object({ t: z.literal('y'), two: inner }),
      ]),
    ),
  });

  test('all options of a discriminated union without the value', () => {
    expect(knownKeysAt(union, ['list', 0])).toEqual(['t', 'one', 'two']);
  });

  test('the option that was meant with the value, item by item', () => {
    const value = { list: [{ t: 'x' }, { t: 'y' }, { t: 'unheard of' }] };
    expect(knownKeysAt(union, ['list', 0], value)).toEqual(['t', 'one']);
    expect(knownKeysAt(union, ['list', 1], value)).toEqual(['t', 'two']);
    expect(knownKeysAt(union, ['list', 2], value)).toEqual(['t', 'one', 'two']);
    expect(knownKeysAt(union, ['list', 1, 'two'], value)).toEqual(['a', 'b']);
  });

  test('a schema that refers to itself, also without a step in between', () => {
    const tree: z.ZodType = z.lazy(() => z.union([tree, z.object({ child: tree.optional(), leaf: z.string() })]));
    expect(knownKeysAt(tree, ['child', 'child'])).toEqual(['child', 'leaf']);
  });
});
