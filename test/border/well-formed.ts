import * as z from 'zod';
import { daySchema } from '../../src/calendar/day.schema.ts';
import { idSchema } from '../../src/identity/id.schema.ts';

type Json = { readonly [field: string]: unknown };

/** JSON that fits a shape, every field filled in, so that what is found wrong with it can only be what a test has changed. */
export function wellFormed(schema: z.ZodObject): Json {
  const fields = Object.entries(schema.shape).map(([field, one]) => [field, fitting(one)]);
  return Object.fromEntries(fields);
}

function fitting(schema: unknown): unknown {
  if (schema === idSchema) return 'a-1';
  if (schema === daySchema) return '2026-02-20';
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return fitting(schema.unwrap());
  if (schema instanceof z.ZodObject) return wellFormed(schema);
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodLiteral) return schema.value;
  if (schema instanceof z.ZodBoolean) return true;
  if (schema instanceof z.ZodNumber) return 1;
  if (schema instanceof z.ZodArray) return [fitting(schema.element)];
  if (schema instanceof z.ZodRecord) return { 'a-1': fitting(schema.valueType) };
  if (schema instanceof z.ZodUnion) return fitting(schema.options[0]);
  return 'a-1';
}
