import { expect } from 'vitest';
import * as z from 'zod';

/** A name and a number that stand in bad input, and must stand in no answer. */
export const MARKER = 'Kari-Nordmann-19010112345';

/** A word of a megabyte that begins and ends as the marker. */
export const MEGABYTE = `${MARKER}${'x'.repeat(1_000_000)}${MARKER}`;

/** Values of every kind, with the marker wherever one can hold it. */
export const ANYTHING: readonly unknown[] = [
  null,
  7,
  -0.5,
  Number.NaN,
  true,
  '',
  MARKER,
  MEGABYTE,
  `Kari\u0000Nordmann`,
  `Kari\ud800Nordmann`,
  'Kari Nordmann',
  [],
  [MARKER],
  [[MARKER]],
  {},
  { [MARKER]: MARKER },
];

/** Days that are none. The last two stand in years without the day. */
export const NO_DAYS: readonly string[] = [
  '',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-2-3',
  '2026-02-28T00:00:00Z',
  '20.02.2026',
  '2026-02-20\n',
  '２０２６-02-20',
  '2026-02-30',
  '2025-02-29',
  '1900-02-29',
];

/** An object with its keys as JSON text gives them, so that `__proto__` is a key of its own. */
export function withKey(object: object, key: string, value: unknown): unknown {
  const held = JSON.stringify(value);
  const text = JSON.stringify(object);
  return JSON.parse(`${text.slice(0, -1)}${text === '{}' ? '' : ','}${JSON.stringify(key)}:${held}}`);
}

/** Names that objects have from birth. */
export const BORN_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'] as const;

/** Lists and maps in each other, a hundred thousand deep, as an object graph. */
export function deep(levels = 100_000, inmost: unknown = MARKER): unknown {
  let value = inmost;
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { all: value };
  return value;
}

/** That an answer repeats nothing of what came in, has no trace of a stack, and that no object was given what it has not. */
export function mustKeepQuiet(answer: unknown): void {
  const said = typeof answer === 'string' ? answer : (JSON.stringify(answer) ?? '');
  if (/Kari|Nordmann|19010112345|^ {4}at |\\n {4}at |x{1000}/m.test(said))
    expect.fail(`it said ${said.slice(0, 2000)}`);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  if (said.length > 100_000) expect.fail(`it said ${said.length} characters`);
}

/** Kinds of JSON a shape may take: `string`, `number`, `array` and so on. */
export function kindsOf(schema: z.core.$ZodType): ReadonlySet<string> {
  return kindsIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
}

type Json = Pick<z.core.JSONSchema.BaseSchema, 'type' | 'anyOf' | 'const' | 'enum'>;

function kindsIn({ type, anyOf = [], const: only, enum: some = [] }: Json): ReadonlySet<string> {
  const words = [...(only === undefined ? [] : [only]), ...some].map(kindOf);
  const inner = anyOf.flatMap((one) => (typeof one === 'object' ? [...kindsIn(one)] : []));
  return new Set([...(type === undefined ? [] : [type].flat()), ...words, ...inner]);
}

/** Kind of a value, as JSON Schema calls it. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
