import type * as z from 'zod';
import type { Stamp } from '../identity/actor.ts';
import type { Frozen } from '../identity/frozen.ts';

/** Shapes by name, as the schemas of a concept state them: the fields of each of its commands, or of each of its events. */
export type FieldsOf<Schemas extends { readonly [name: string]: z.ZodType }> = {
  readonly [T in keyof Schemas]: Frozen<z.infer<Schemas[T]>>;
};

/** A command or event with its stamp. */
export type Stamped<Fields, T extends keyof Fields> = Stamp & { readonly type: T } & Fields[T];

/** What a concept writes to its own slice when it hears of a fact; facts it does not name leave it as it was. */
export type Handlers<Slice, Fields> = {
  readonly [T in keyof Fields]?: (slice: Slice, event: Stamped<Fields, T>) => void;
};

/** One concept's part of a case: how it starts, and what each fact does to it. Folding never refuses a recorded fact. */
export interface Concept<Slice extends object, Fields> {
  start(): Slice;
  readonly on: Handlers<Slice, Fields>;
}

/** A slice as it is handed out: nobody outside its own fold writes to it. */
export type ReadonlySlice<Slice> = {
  readonly [K in keyof Slice]: Slice[K] extends Map<infer A, infer B>
    ? ReadonlyMap<A, B>
    : Slice[K] extends Set<infer A>
      ? ReadonlySet<A>
      : Slice[K] extends (infer A)[]
        ? readonly A[]
        : Slice[K];
};

/** One thing of a slice while its replacement is being written: a copy of what stood there, so that only what changes is named. */
export type Redrawn<Thing> = { -readonly [K in keyof Thing]: Thing[K] };

/** A copy that can be written to without the original changing. The things in a slice are replaced, never written to, so one layer is enough. */
export function copyOf<Slice extends object>(slice: Slice): Slice {
  const copy = { ...slice };
  for (const key of Object.keys(copy) as (keyof Slice)[]) copy[key] = copied(copy[key]);
  return copy;
}

function copied<V>(value: V): V {
  if (value instanceof Map) return new Map(value) as V;
  if (value instanceof Set) return new Set(value) as V;
  return Array.isArray(value) ? ([...value] as V) : value;
}
