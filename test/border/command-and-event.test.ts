import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { idSchema } from '../../src/identity/id.schema.ts';
import { commandSchemas, eventSchemas, type Parsed, parseCommand, parseEvent } from '../../src/schema.ts';
import {
  ANYTHING,
  BORN_NAMES,
  deep,
  kindOf,
  kindsOf,
  MARKER,
  MEGABYTE,
  mustKeepQuiet,
  NO_DAYS,
  withKey,
} from './marker.ts';
import { wellFormed } from './well-formed.ts';

type Border = readonly [
  what: string,
  schemas: ReadonlyMap<string, z.ZodObject>,
  parse: (json: unknown) => Parsed<unknown>,
  unknown: string,
];
const BORDERS: readonly Border[] = [
  ['a command', commandSchemas, parseCommand, 'unknown-command'],
  ['an event', eventSchemas, parseEvent, 'unknown-event'],
];

describe.each(BORDERS)('%s', (_what, schemas, parse, unknownType) => {
  const types = [...schemas].map(([type, schema]) => ({ type, schema, json: wellFormed(schema) }));

  /** The codes and paths of what is wrong, after it has been seen that they say nothing else. */
  function wrong(json: unknown): readonly string[] {
    const parsed = parse(json);
    mustKeepQuiet(parsed.ok ? '' : parsed.issues);
    if (parsed.ok) return [];
    for (const { code, message } of parsed.issues) {
      expect(code).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(message).not.toBe('');
    }
    return parsed.issues.map(({ code, path }) => `${code} ${path}`);
  }

  test('that is well formed is taken, so that what is refused below is refused for what was changed', () => {
    expect(types.flatMap(({ type, json }) => wrong(json).map((said) => `${type}: ${said}`))).toEqual([]);
  });

  const fields = types.flatMap(({ type, schema, json }) =>
    Object.entries(schema.shape).map(([field, shape]) => ({ type, field, json, kinds: kindsOf(shape) })),
  );

  test('is taken with no value of another kind in any field, and what is said is said of that field', () => {
    const taken = fields.flatMap(({ type, field, json, kinds }) =>
      ANYTHING.flatMap((value) => {
        const said = wrong({ ...json, [field]: value });
        const ofField = said.every((one) => one.split(' ')[1]?.split(/[.[]/)[0] === field);
        const fits = kinds.has(kindOf(value)) && !Number.isNaN(value);
        return ofField && (fits || said.length > 0) ? [] : [`${type}.${field}: ${kindOf(value)}: ${said}`];
      }),
    );
    expect(taken).toEqual([]);
  });

  test('needs every field that may not be left out', () => {
    for (const { type, schema, json } of types) {
      for (const [field, shape] of Object.entries(schema.shape)) {
        const { [field]: _, ...others } = json;
        const mayBeLeftOut = shape.safeParse(undefined).success;
        expect([type, field, wrong(others).length === 0]).toEqual([type, field, mayBeLeftOut]);
      }
    }
  });

  test.each([...BORN_NAMES, 'commandid', MARKER])('has no field it is not known for: %s', (field) => {
    for (const { type, json } of types) {
      const said = wrong(withKey(json, field, { polluted: MARKER }));
      expect([type, said]).toEqual([type, ['unknown-field ']]);
    }
  });

  test.each([...BORN_NAMES, 'NoSuch', MARKER, MEGABYTE, '', 7, null, [], ['OpenLog'], {}])(
    'of a type there is not (%#)',
    (type) => {
      expect(wrong({ ...types[0]?.json, type })).toEqual([`${unknownType} type`]);
    },
  );

  test.each([null, undefined, 7, MARKER, true, [], [{}], {}, () => MARKER, Symbol(MARKER), 7n, deep()])(
    'that is none at all (%#)',
    (json) => {
      expect(wrong(json)).toEqual([`${unknownType} type`]);
    },
  );

  test.each(NO_DAYS)('on a day that does not exist: %j', (day) => {
    for (const { type, json } of types) expect([type, wrong({ ...json, day })]).toEqual([type, ['not-a-day day']]);
  });

  test('nested beyond reason, in any field', () => {
    const graph = deep();
    const text = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    for (const { type, schema, json } of types) {
      for (const field of Object.keys(schema.shape)) {
        expect([type, field, wrong({ ...json, [field]: graph }).length > 0]).toEqual([type, field, true]);
        expect([type, field, wrong({ ...json, [field]: text }).length > 0]).toEqual([type, field, true]);
      }
    }
  });

  test('that turns on itself', () => {
    const round: { [field: string]: unknown } = { ...types[0]?.json };
    Object.assign(round, { actor: round });
    expect(wrong(round).length).toBeGreaterThan(0);
  });

  test.each(BORN_NAMES)('with answers to a question named %s: told or kept, never dropped', (name) => {
    const answering = types.filter(({ schema }) => 'answers' in schema.shape);
    expect(answering.length).toBeGreaterThan(0);
    for (const { json } of answering) {
      const answers = withKey({}, name, 'yes');
      const parsed = parse({ ...json, answers });
      if (parsed.ok) expect(parsed.value).toMatchObject({ answers: { [name]: 'yes' } });
      else expect(parsed.issues.map((one) => one.path.split('.')[0])).toEqual(['answers']);
      expect(wrong({ ...json, answers: withKey({}, name, { polluted: true }) })).toHaveLength(1);
    }
  });

  test('with a name of someone among the answers', () => {
    const answering = types.filter(({ schema }) => 'answers' in schema.shape);
    for (const { json } of answering) {
      expect(wrong({ ...json, answers: { [MARKER]: 'yes' } })).toHaveLength(1);
      expect(wrong({ ...json, answers: { [MARKER]: { deep: MARKER } } }).length).toBeGreaterThan(0);
      expect(wrong({ ...json, answers: { 'Kari-Nordmann 2': 7 } }).length).toBeGreaterThan(0);
    }
  });

  test('with more wrong in it than anyone would read', () => {
    const lists = types.flatMap(({ schema, json }) =>
      Object.entries(schema.shape).flatMap(([field, shape]) => (kindsOf(shape).has('array') ? [{ json, field }] : [])),
    );
    expect(lists.length).toBeGreaterThan(0);
    const many = Array.from({ length: 10_000 }, () => MARKER);
    for (const { json, field } of lists) expect(wrong({ ...json, [field]: many }).length).toBeGreaterThan(0);
  });
});

describe('an id', () => {
  const fits = (id: unknown) => idSchema.safeParse(id).success;

  test.each([
    '19010112345',
    '190101-12345',
    '190101.12345',
    'barn-19010112345',
    'sak:19010112345:2',
    'a_190101-12345_b',
    'a.190101:12345',
  ])('has no eleven digits: %s', (id) => {
    expect(fits(id)).toBe(false);
  });

  test.each(['Kari\u0000', '\ud800', 'Kari\n', ' Kari', 'Kári', 'ka/ri', '..\\kari', MEGABYTE, '', '\ufeffkari'])(
    'is of few letters and short (%#)',
    (id) => {
      expect(fits(id)).toBe(false);
    },
  );

  test('made at random as a UUID is fine: at most two of two thousand are taken for a number of a person', () => {
    const made = fc.sample(fc.uuid(), { numRuns: 2000, seed: 20_260_220 });
    expect(new Set(made).size).toBe(2000);
    const refused = made.filter((id) => !fits(id));
    expect(refused.length, refused.join()).toBeLessThanOrEqual(2);
    const bare = made.filter((id) => !fits(id.replaceAll('-', '')));
    expect(bare.length, bare.join()).toBeLessThanOrEqual(2);
  });
});
