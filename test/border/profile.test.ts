import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../adapters/cli/read/read-document.ts';
import { valueAsWritten } from '../../adapters/cli/scenario/load/parse-written.ts';
import { parseProfile, profileSchema } from '../../src/schema.ts';
import { ANYTHING, BORN_NAMES, deep, MARKER, MEGABYTE, mustKeepQuiet, NO_DAYS, withKey } from './marker.ts';

type Json = { readonly [key: string]: unknown };
type Path = readonly (string | number)[];

/** The codes and paths of what is wrong with a profile, after it has been seen that they say nothing else. */
function wrong(json: unknown): readonly string[] {
  const parsed = parseProfile(json);
  mustKeepQuiet(parsed.ok ? '' : parsed.issues);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`);
}

function shipped(name: string): Json {
  const file = join(import.meta.dirname, `../../examples/profiles/${name}.yaml`);
  const read = readDocument(file, readFileSync(file, 'utf8'));
  if ('issues' in read) throw new Error(JSON.stringify(read.issues));
  return structuredClone(valueAsWritten(profileSchema, read.document)) as Json; // its root is a map
}

/** Every place of a profile, those of the later items of a list left out. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  const inner = Array.isArray(value)
    ? value.slice(0, 1).flatMap((one) => placesIn(one, [...path, 0]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key]))
      : [];
  return path.length === 0 ? inner : [path, ...inner];
}

function changedAt(value: unknown, [step, ...rest]: Path, to: unknown): unknown {
  if (step === undefined) return to;
  if (Array.isArray(value)) return value.map((one, index) => (index === step ? changedAt(one, rest, to) : one));
  const map = value as Json; // a path leads through lists and maps only
  return { ...map, [step]: changedAt(map[step], rest, to) };
}

const SMALL: Json = {
  ...{ id: 'p', name: 'P', municipality: 'p', version: '1', standing: 'made up', language: 'nb' },
  sources: { S: { title: 'A text' } },
  levels: [{ id: '0', source: 'S' }],
};

/** A profile with one condition in it. */
const requiring = (require: unknown): Json => ({
  ...SMALL,
  entry: { is: [{ level: '0', criteria: [{ id: 'a', require, source: 'S', strength: 'must' }] }], source: 'S' },
});

describe('a profile', () => {
  test('that is fine is taken', () => {
    expect(wrong(SMALL)).toEqual([]);
    expect(wrong(requiring({ fact: 'concern.grave', is: true }))).toEqual([]);
  });

  test.each(['hemnes', 'kongsberg'])('is answered whatever stands anywhere in it: %s', (name) => {
    const profile = shipped(name);
    expect(wrong(profile)).toEqual([]);
    const places = placesIn(profile);
    expect(places.length).toBeGreaterThan(50);
    for (const path of places) {
      for (const value of ANYTHING) wrong(changedAt(profile, path, value));
      const said = wrong(changedAt(profile, path, { [MARKER]: [MARKER] }));
      expect([path.join('.'), said.length > 0]).toEqual([path.join('.'), true]);
    }
  });

  test.each([null, undefined, 7, MARKER, [], [SMALL], {}, deep(), () => MARKER])('that is none (%#)', (json) => {
    expect(wrong(json).length).toBeGreaterThan(0);
  });

  test.each(BORN_NAMES)('with a key named %s', (name) => {
    expect(wrong(withKey(SMALL, name, { polluted: MARKER }))).toEqual(['unknown-field ']);
    expect(wrong(withKey(SMALL, 'sources', withKey({}, name, { polluted: MARKER }))).length).toBeGreaterThan(0);
    expect(wrong({ ...SMALL, levels: [withKey({ id: '0', source: 'S' }, name, MARKER)] })).toEqual([
      'unknown-field levels[0]',
    ]);
  });

  test.each(BORN_NAMES)('whose source is %s, which nobody named', (source) => {
    expect(wrong({ ...SMALL, levels: [{ id: '0', source }] })).toEqual(['unknown-source levels[0].source']);
  });

  test.each(NO_DAYS)('in force from a day that does not exist: %j', (validFrom) => {
    expect(wrong({ ...SMALL, validFrom })).toEqual(['not-a-day validFrom']);
  });

  test.each([MARKER, MEGABYTE, '19010112345', 'Kari Nordmann'])('whose id is none (%#)', (id) => {
    expect(wrong({ ...SMALL, id }).every((one) => one.endsWith(' id'))).toBe(true);
    expect(wrong({ ...SMALL, id })).toHaveLength(1);
  });
});

describe('a condition', () => {
  const AT = 'entry.is[0].criteria[0].require';

  test('of a fact there is not, with the one that was probably meant', () => {
    const parsed = parseProfile(requiring({ fact: 'concern.graev', is: true }));
    expect(parsed).toEqual({
      ok: false,
      issues: [
        {
          ...{ code: 'unknown-fact', path: `${AT}.fact` },
          message:
            'name a fact of the list; a question behind answer. is declared under questions; did you mean concern.grave?',
          meant: 'concern.grave',
        },
      ],
    });
  });

  test.each([MARKER, '__proto__', 'constructor', 'toString', 'answer.', 'answer.__proto__x y'])(
    'of a fact nobody could mean: %s',
    (fact) => {
      expect(wrong(requiring({ fact, is: MARKER }))).toEqual([`unknown-fact ${AT}.fact`]);
    },
  );

  test('of a value that is none of the list is told without the value', () => {
    expect(wrong(requiring({ fact: 'concern.suspicion', is: MARKER }))).toEqual([`unknown-value ${AT}.is`]);
    expect(wrong(requiring({ fact: 'concern.grave', is: MARKER }))).toEqual([`wrong-value ${AT}.is`]);
  });

  test.each([
    ['not', (inner: unknown) => ({ not: inner })],
    ['all', (inner: unknown) => ({ all: [inner] })],
    ['any', (inner: unknown) => ({ any: [inner] })],
  ])('nested beyond reason: %s', (_name, around) => {
    let condition: unknown = { fact: 'concern.grave', is: true };
    for (let level = 0; level < 100_000; level += 1) condition = around(condition);
    expect(wrong(requiring(condition)).length).toBeGreaterThan(0);
  });

  test('that turns on itself', () => {
    const round: { not?: unknown } = {};
    round.not = round;
    expect(wrong(requiring(round)).length).toBeGreaterThan(0);
  });

  test('with more parts than anyone would read', () => {
    const parts = Array.from({ length: 100_000 }, () => ({ fact: MARKER, is: MARKER }));
    expect(wrong(requiring({ all: parts })).length).toBeGreaterThan(0);
  });

  test('of nothing but lists and maps, a hundred thousand deep', () => {
    expect(wrong(requiring(deep())).length).toBeGreaterThan(0);
    expect(wrong({ ...SMALL, levels: deep() }).length).toBeGreaterThan(0);
    expect(wrong({ ...SMALL, sources: { S: deep() } }).length).toBeGreaterThan(0);
  });
});
