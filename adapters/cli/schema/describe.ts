import described from './described.json' with { type: 'json' };
import { EVERYWHERE } from './every-key.ts';

/** A JSON Schema node, as far as it is looked at here. */
interface Node {
  description?: string;
  readonly properties?: { readonly [key: string]: Node };
  readonly items?: Node;
  readonly additionalProperties?: Node | boolean;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly $defs?: { readonly [name: string]: Node };
  readonly const?: unknown;
}

type Said = { readonly [path: string]: string };

/** Gives every key of a JSON Schema a description: what the schema says of it there, else what a key of that name means everywhere. */
export function describe<Schema extends object>(schema: Schema, shape: string): Schema {
  const said = (described as { readonly [shape: string]: Said })[shape] ?? {};
  const whole = schema as Node; // a JSON Schema is a tree of such nodes
  walk(whole, '', said);
  for (const definition of Object.values(whole.$defs ?? {})) walk(definition, '', said);
  return schema;
}

function walk(node: Node, path: string, said: Said): void {
  const at = nameOf(node, path);
  for (const [key, inner] of Object.entries(node.properties ?? {})) {
    const wraps = isStated(node) && WRAPPING.has(key);
    const below = wraps ? at : [at, key].filter((part) => part !== '').join('.');
    const text = wraps ? EVERYWHERE[key] : textFor(key, below, inner, said);
    if (text !== undefined) inner.description = text;
    walk(inner, below, said);
  }
  for (const inner of inside(node)) walk(inner, at, said);
}

function textFor(key: string, path: string, node: Node, said: Said): string | undefined {
  return said[path] ?? own(node) ?? EVERYWHERE[key] ?? node.description;
}

/** What may stand in a list, under any name, or as one of several. */
function inside({ items, additionalProperties, anyOf = [], oneOf = [] }: Node): readonly Node[] {
  const values = typeof additionalProperties === 'object' ? [additionalProperties] : [];
  return [...(items === undefined ? [] : [items]), ...values, ...anyOf, ...oneOf];
}

/** A command or an event is told of by its type. */
function nameOf({ properties }: Node, path: string): string {
  const type = properties?.type?.const;
  return typeof type === 'string' && path === '' ? type : path;
}

/** What a node says of itself, where that is more than what such a value looks like. */
function own({ description = '' }: Node): string | undefined {
  return description === '' || /^(a day|1-64)/.test(description) ? undefined : description;
}

/** A stated value, or several texts of one. */
function isStated({ properties = {} }: Node): boolean {
  return 'readings' in properties || ('is' in properties && 'source' in properties);
}

/** Keys around a stated value: they say nothing of what is stated. */
const WRAPPING: ReadonlySet<string> = new Set(['is', 'readings', 'source']);
