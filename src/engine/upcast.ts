import type { JsonObject } from '../port/json.ts';

/** Brings the fields of an event from one shape to the next. */
export type Upcast = (fields: JsonObject) => JsonObject;

/** For each event type the steps from its first shape to the present one; a type that has never changed is not here. */
export type Upcasts = { readonly [type: string]: readonly Upcast[] };

const UPCASTS: Upcasts = {};

/** The present version of the shape of an event type; the first is 1. */
export function shapeOf(type: string, upcasts: Upcasts = UPCASTS): number {
  return 1 + stepsOf(type, upcasts).length;
}

/** Fields stored in an earlier shape in the present one; undefined where the shape is of a later release than this. */
export function upcast(
  type: string,
  v: number,
  fields: JsonObject,
  upcasts: Upcasts = UPCASTS,
): JsonObject | undefined {
  if (!Number.isInteger(v) || v < 1 || v > shapeOf(type, upcasts)) return undefined;
  return stepsOf(type, upcasts)
    .slice(v - 1)
    .reduce((older, step) => step(older), fields);
}

function stepsOf(type: string, upcasts: Upcasts): readonly Upcast[] {
  return Object.hasOwn(upcasts, type) ? (upcasts[type] ?? []) : [];
}
