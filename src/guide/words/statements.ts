/** One thing a profile says of a value: what, by which source, and for which arenas where it is said of some only. */
export interface Statement {
  readonly is: unknown;
  readonly source: string;
  /** One of several texts that differ. */
  readonly differs: boolean;
}

type Fields = { readonly [key: string]: unknown };

/** What a profile says of a value: nothing, one thing, or what each of its texts says. A plain list is read by the source of its first entry. */
export function statementsOf(stated: unknown): readonly Statement[] {
  if (typeof stated !== 'object' || stated === null) return [];
  const it = stated as Fields; // a stated value, or a plain list of things with sources of their own
  if (Array.isArray(it.readings))
    return it.readings.flatMap((one: unknown) => statementsOf(one)).map((one) => ({ ...one, differs: true }));
  return 'is' in it && typeof it.source === 'string' ? [{ is: it.is, source: it.source, differs: false }] : [];
}
