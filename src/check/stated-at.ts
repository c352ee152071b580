/** A value somewhere in a profile, and its path. */
export interface At<V = unknown> {
  readonly is: V;
  readonly path: string;
}

/** The path of what stands under a key, or at a place of a list. */
export function under(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** Every value of a profile, those inside others included, outermost first; texts about the sources themselves are left out. */
export function* valuesIn(
  value: unknown,
  path = '',
  key: string | number = '',
): Generator<At & { readonly key: string | number }> {
  yield { is: value, path, key };
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [name, inner] of Object.entries(value)) {
    if (path === '' && (name === 'sources' || name === 'replaces')) continue;
    const step = isList ? Number(name) : name;
    yield* valuesIn(inner, under(path, step), step);
  }
}

/** What is stated of one thing, in every reading and for every arena: whatever stands under `is`. */
export function statedAt<V>(stated: { readonly is: V } | object | undefined, path: string): readonly At<V>[] {
  if (stated === undefined) return [];
  const own = 'is' in stated ? [{ is: stated.is as V, path: under(path, 'is') }] : []; // typed by the caller, whose schema it is
  const lists = Object.entries(stated).filter(
    (one): one is [string, unknown[]] => one[0] !== 'is' && Array.isArray(one[1]),
  );
  const inner = lists.flatMap(([key, list]) =>
    list.flatMap((one, n) => (isStated(one) ? statedAt<V>(one, under(under(path, key), n)) : [])),
  );
  return [...own, ...inner];
}

function isStated(value: unknown): value is object {
  return typeof value === 'object' && value !== null && ('is' in value || 'readings' in value);
}
