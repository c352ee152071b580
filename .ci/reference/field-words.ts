import * as z from 'zod';

/** A JSON Schema node, as far as it is read here. */
export interface Shape {
  readonly type?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: Shape;
  readonly properties?: { readonly [key: string]: Shape };
  readonly required?: readonly string[];
  readonly propertyNames?: Shape;
  readonly additionalProperties?: Shape | boolean;
  readonly anyOf?: readonly Shape[];
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $ref?: string;
}

/** A zod schema as the JSON it reads. */
export function shapeOf(schema: z.ZodType): Shape {
  // The library's own type of a JSON Schema is wider; only the keys above are looked at, and each may be missing.
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
}

/** What a field takes, in a few words. */
export function wordsFor(shape: Shape): string {
  if (shape.$ref !== undefined) return 'condition';
  if (shape.const !== undefined) return `\`${shape.const}\``;
  if (shape.enum) return shape.enum.map((one) => `\`${one}\``).join(', ');
  if (shape.anyOf) return [...new Set(shape.anyOf.map(wordsFor))].join(' or ');
  if (shape.items) return `list of ${wordsFor(shape.items)}`;
  if (shape.properties)
    return `{ ${Object.keys(shape.properties)
      .map((key) => keyWords(shape, key))
      .join(', ')} }`;
  if (typeof shape.additionalProperties === 'object') return `by id: ${wordsFor(shape.additionalProperties)}`;
  return plainWords(shape);
}

function keyWords({ required = [] }: Shape, key: string): string {
  return required.includes(key) ? key : `${key}?`;
}

function plainWords({ type, description = '', minimum, maximum }: Shape): string {
  if (description.startsWith('a day')) return 'day';
  if (description.startsWith('1-64')) return 'id';
  if (type === 'boolean') return 'true or false';
  if (type === 'integer' || type === 'number') return bounded(minimum, maximum);
  return type === 'string' ? 'text' : 'condition';
}

function bounded(from: number | undefined, to: number | undefined): string {
  const isBound = (one: number | undefined) => one !== undefined && Math.abs(one) < 1e9;
  return isBound(from) && isBound(to) ? `number, ${from} to ${to}` : 'number';
}
