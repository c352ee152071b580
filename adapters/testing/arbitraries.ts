import * as z from 'zod';
import { daySchema } from '../../src/calendar/day.schema.ts';
import { calendarDay, plusDays } from '../../src/calendar/day.ts';
import { commandSchemas } from '../../src/case/case.schema.ts';
import type { CommandType } from '../../src/case/case.ts';
import { idSchema } from '../../src/identity/id.schema.ts';
import { idFault } from '../../src/identity/id.ts';

/** The functions of fast-check that are used, so that this package need not depend on it: hand in the module itself. */
export type FastCheck = {
  readonly [Name in keyof Maker]: (...given: never[]) => object;
};

/** Arbitraries of the fast-check that was handed in. */
export interface Arbitraries<F extends FastCheck> {
  /** Ids as hosts make them: 1 to 64 allowed characters, and nothing that looks like a national identity number. */
  readonly ids: ReturnType<F['string']>;
  /** Days that exist, as text, from 2000 to 2099; `.map(calendarDay)` makes them days. */
  readonly days: ReturnType<F['string']>;
  /** Well-formed commands of every type, as JSON: `parseCommand` takes them all, and most cases will refuse most of them. */
  readonly commands: ReturnType<F['object']>;
  /** Well-formed commands of one type. `ids` may be narrowed to those of a case, so that more of them name something. */
  command(type: CommandType, ids?: readonly [string, ...string[]]): ReturnType<F['object']>;
}

/**
 * Arbitraries for property tests, made from the schemas themselves, so that they cannot lag behind them.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check';
 * fc.assert(fc.property(arbitraries(fc).commands, (json) => parseCommand(json).ok));
 * ```
 */
export function arbitraries<F extends FastCheck>(fastCheck: F): Arbitraries<F> {
  const fc = fastCheck as unknown as Maker; // the functions of fast-check, of which FastCheck names each
  const ids = fc.stringMatching(/^[A-Za-z0-9._:-]{1,64}$/).filter((word: string) => idFault(word) === null);
  const made: { readonly [Name in keyof Arbitraries<FastCheck>]: unknown } = {
    ids,
    days: days(fc),
    commands: fc.oneof(...[...commandSchemas.values()].map((schema) => fitting(fc, schema, ids))),
    command: (type: CommandType, own?: readonly string[]) =>
      fitting(fc, commandSchemas.get(type), own === undefined ? ids : fc.constantFrom(...own)),
  };
  // What F makes is what F's own types say it makes; TypeScript has no way to say "the same, of another value".
  return made as Arbitraries<F>;
}

/** Something fast-check makes values with. */
interface Generated {
  map<T>(change: (value: T) => unknown): Generated;
  filter<T>(keep: (value: T) => boolean): Generated;
}

/** Fast-check as it is used here. */
interface Maker {
  string(): Generated;
  object(): Generated;
  boolean(): Generated;
  integer(range: { min: number; max: number }): Generated;
  stringMatching(pattern: RegExp): Generated;
  constantFrom(...values: unknown[]): Generated;
  array(one: Generated, size: { maxLength: number }): Generated;
  dictionary(key: Generated, value: Generated, size: { maxKeys: number }): Generated;
  record(model: { [field: string]: Generated }, constraints: { requiredKeys: string[] }): Generated;
  oneof(...choices: Generated[]): Generated;
}

const FIRST = calendarDay('2000-01-01');
const A_CENTURY = 36_524;

function days(fc: Maker): Generated {
  return fc.integer({ min: 0, max: A_CENTURY }).map((count: number) => plusDays(FIRST, count));
}

/** What fits a schema. Shapes that no command has are an error here, so that a new one is not forgotten. */
function fitting(fc: Maker, schema: unknown, ids: Generated): Generated {
  const inner = (one: unknown) => fitting(fc, one, ids);
  if (schema === idSchema) return ids;
  if (schema === daySchema) return days(fc);
  if (schema instanceof z.ZodObject) return ofFields(fc, schema, inner);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodString) return fc.string().filter(parses(schema));
  if (schema instanceof z.ZodNumber) return fc.integer({ min: 0, max: 1000 }).filter(parses(schema));
  if (schema instanceof z.ZodArray) return fc.array(inner(schema.element), { maxLength: 3 }).filter(parses(schema));
  if (schema instanceof z.ZodRecord)
    return fc.dictionary(inner(schema.keyType), inner(schema.valueType), { maxKeys: 2 });
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(inner));
  throw new TypeError(
    `a schema of a shape that is not made here: ${schema instanceof z.ZodType ? schema.def.type : typeof schema}`,
  );
}

function ofFields(fc: Maker, schema: z.ZodObject, inner: (one: unknown) => Generated): Generated {
  const fields = Object.entries(schema.shape);
  const model = fields.map(([name, one]) => [name, inner(mayBeLeftOut(one) ? one.unwrap() : one)]);
  const requiredKeys = fields.filter(([, one]) => !mayBeLeftOut(one)).map(([name]) => name);
  return fc.record(Object.fromEntries(model), { requiredKeys });
}

function mayBeLeftOut(schema: unknown): schema is z.ZodOptional | z.ZodDefault {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}

function parses(schema: z.ZodType): (value: unknown) => boolean {
  return (value) => schema.safeParse(value).success;
}
