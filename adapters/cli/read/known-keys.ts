import type * as z from 'zod';
import type { DocumentPath } from './document-issue.ts';
import { valueAt } from './value-at.ts';

type Schema = z.core.$ZodType;

/**
 * The keys a zod schema knows at a path, in the order of the schema; none where any key is allowed or nothing is a map.
 * With the value that was read, the options of a discriminated union are narrowed to the one that was meant.
 */
export function knownKeysAt(schema: Schema, path: DocumentPath, value?: unknown): readonly string[] {
  let here = plainSchemas(schema, value);
  path.forEach((step, index) => {
    const inner = valueAt(value, path.slice(0, index + 1)).value;
    here = here.flatMap((one) => childSchemas(one, step)).flatMap((one) => plainSchemas(one, inner));
  });
  return [...new Set(here.flatMap(keysOf))];
}

/** zod's own union of schema kinds: the documented way to tell them apart. */
function defOf(schema: Schema): z.core.$ZodTypes['_zod']['def'] {
  return (schema as z.core.$ZodTypes)._zod.def;
}

/** Takes off every wrapper (optional, default, pipe, lazy, union, …) down to the schemas that hold keys or values. */
function plainSchemas(schema: Schema, value: unknown, seen: Set<Schema> = new Set()): Schema[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const inner = wrappedBy(schema, value);
  return inner === undefined ? [schema] : inner.flatMap((one) => plainSchemas(one, value, seen));
}

function wrappedBy(schema: Schema, value: unknown): readonly Schema[] | undefined {
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'nonoptional':
    case 'default':
    case 'prefault':
    case 'catch':
    case 'readonly':
    case 'success':
    case 'promise':
      return [def.innerType];
    case 'lazy':
      return [def.getter()];
    case 'pipe':
      // A preprocessing pipe starts with a function, which knows no keys; what it feeds does.
      return [defOf(def.in).type === 'transform' ? def.out : def.in];
    case 'intersection':
      return [def.left, def.right];
    case 'union':
      return meantOptions(def, value);
    default:
      return undefined;
  }
}

function meantOptions(def: z.core.$ZodUnionDef, value: unknown): readonly Schema[] {
  const discriminator = 'discriminator' in def ? def.discriminator : undefined;
  if (typeof discriminator !== 'string') return def.options;
  const told = valueAt(value, [discriminator]).value;
  // `has` answers no to anything that is no primitive; its type asks for one all the same.
  const meant = def.options.filter((option) =>
    option._zod.propValues?.[discriminator]?.has(told as z.core.util.Primitive),
  );
  return meant.length > 0 ? meant : def.options;
}

function childSchemas(schema: Schema, step: string | number): readonly Schema[] {
  const def = defOf(schema);
  if (def.type === 'object') {
    const child = Object.hasOwn(def.shape, step) ? def.shape[step] : def.catchall;
    return child ? [child] : [];
  }
  if (def.type === 'record') return [def.valueType];
  if (def.type === 'array') return [def.element];
  if (def.type !== 'tuple') return [];
  const item = def.items[Number(step)] ?? def.rest;
  return item ? [item] : [];
}

function keysOf(schema: Schema): readonly string[] {
  const def = defOf(schema);
  if (def.type === 'object') return Object.keys(def.shape);
  if (def.type !== 'record') return [];
  const values = def.keyType._zod.values;
  return values ? [...values].filter((value) => typeof value === 'string') : [];
}
