/** A value somewhere in a profile, and its path. */
export interface At<V = unknown> {
  readonly is: V;
  readonly path: string;
}

/** A value with the key, or the place in a list, it stands at. */
export interface ValueIn extends At {
  readonly key: string | number;
}

/** The path of what stands under a key, or at a place of a list. */
export function under(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** Every value of a profile, those inside others included, outermost first; texts about the sources themselves are left out. */
export function* valuesIn(value: unknown, path = '', key: string | number = ''): Generator<ValueIn> {
  yield { is: value, path, key };
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [name, inner] of Object.entries(value)) {
    if (path === '' && (name === 'sources' || name === 'replaces')) continue;
    const step = isList ? Number(name) : name;
    yield* valuesIn(inner, under(path, step), step);
  }
}
