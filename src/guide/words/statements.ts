/** One thing a profile says of a value: what, by which source, and for which arenas where it is said of some only. */
export interface Statement {
  readonly is: unknown;
  readonly source: string;
  /** Arenas it is said of; undefined: all that nothing else is said of. */
  readonly arenas: readonly string[] | undefined;
  /** One of several texts that say different things of the same. */
  readonly differs: boolean;
}

type Fields = { readonly [key: string]: unknown };

/** What a profile says of a value: nothing, one thing, or what each of its texts says, and says of each arena. */
export function statementsOf(stated: unknown): readonly Statement[] {
  if (typeof stated !== 'object' || stated === null) return [];
  const it = stated as Fields; // a stated value, or something else that has a place in a profile
  const all = Array.isArray(it.readings) ? it.readings.flatMap(one) : one(it);
  return all.map((said) => ({ ...said, differs: all.some((other) => other !== said && meets(said, other)) }));
}

type Said = Omit<Statement, 'differs'>;

function one(stated: Fields): readonly Said[] {
  const { is, source, arenas } = stated;
  if (!('is' in stated) || typeof source !== 'string') return [];
  return [{ is, source, arenas: Array.isArray(arenas) ? arenas.map(String) : undefined }];
}

function meets({ arenas: one }: Said, { arenas: other }: Said): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.some((arena) => other.includes(arena));
}

/** A list whose things have sources of their own, as a statement for each run of them that has the same. */
export function bySource<S extends Pick<Statement, 'is' | 'source'>>(said: S): readonly S[] {
  if (!Array.isArray(said.is)) return [said];
  const runs: { readonly source: string; readonly is: unknown[] }[] = [];
  for (const one of said.is as readonly { readonly source?: unknown }[]) {
    const source = typeof one?.source === 'string' ? one.source : said.source;
    const last = runs.at(-1);
    if (last?.source === source) last.is.push(one);
    else runs.push({ source, is: [one] });
  }
  return runs.length < 2 ? [said] : runs.map((run) => ({ ...said, ...run }));
}

/** What is said of an arena: by name, else what is said of all the rest; without an arena all of it. */
export function statementsFor(stated: unknown, arena: string | undefined): readonly Statement[] {
  const all = statementsOf(stated);
  if (arena === undefined) return all;
  const named = all.filter((said) => said.arenas?.includes(arena));
  return named.length > 0 ? named : all.filter((said) => said.arenas === undefined);
}
