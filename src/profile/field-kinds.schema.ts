import * as z from 'zod';
import { daySchema } from '../calendar/day.schema.ts';
import type { CommandType } from '../case/case.ts';
import { commandFields } from '../case/concepts.schema.ts';
import type { FactList, FactType } from '../rule/condition.ts';

const FIELD = 'command.';

/** The fields of some commands as facts, each of the kind every one of them has it as; anything else may be whatever it is elsewhere. */
export function fieldFacts(on: readonly CommandType[]): FactList {
  return {
    names: [],
    named: (name) => ({ name, type: name.startsWith(FIELD) ? kindOf(name.slice(FIELD.length), on) : 'open' }),
  };
}

function kindOf(field: string, on: readonly CommandType[]): FactType {
  const kinds = new Set(on.map((command) => kindIn(Object.entries(commandFields[command].shape), field)));
  const [kind = 'open', another] = kinds;
  return another === undefined ? kind : 'open';
}

function kindIn(fields: readonly (readonly [string, unknown])[], field: string): FactType {
  const [, schema] = fields.find(([name]) => name === field) ?? [];
  return kindOfSchema(schema);
}

/** A list is a set of codes; what is neither a list, a day, a number, a truth nor a code is open. */
function kindOfSchema(schema: unknown): FactType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly) return kindOfSchema(schema.unwrap());
  if (schema === daySchema) return 'day';
  if (schema instanceof z.ZodArray) return 'set';
  if (schema instanceof z.ZodBoolean) return 'truth';
  if (schema instanceof z.ZodNumber) return 'number';
  return schema instanceof z.ZodEnum || schema instanceof z.ZodString ? 'text' : 'open';
}
