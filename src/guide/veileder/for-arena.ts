import type { Profile } from '../../profile/profile.ts';

type Fields = { readonly [key: string]: unknown };

/** What is said of an arena among things that are each said of some: those of it, and those that name none. Without an arena all of them. */
export function onlyOf(value: unknown, arena: string | undefined): unknown {
  if (arena === undefined || !Array.isArray(value)) return value;
  return value.filter((one) => concerns(one, arena));
}

function concerns(one: unknown, arena: string): boolean {
  if (typeof one !== 'object' || one === null) return true;
  const { arenas, arena: only } = one as Fields; // a thing of a profile, whatever it holds
  if (Array.isArray(arenas)) return arenas.includes(arena);
  return only === undefined || only === arena;
}

/** Every arena a profile says something of in particular, in the order it names them. */
export function arenasIn(profile: Profile): readonly string[] {
  const found: string[] = [];
  walk(profile, found);
  for (const { from, to } of changesOf(profile)) found.push(...[from, to].filter((one) => one !== undefined));
  return [...new Set(found)];
}

function changesOf({ arena }: Profile) {
  const { changes } = arena;
  if (changes === undefined) return [];
  return 'readings' in changes ? changes.readings.flatMap((one) => one.is) : changes.is;
}

function walk(value: unknown, found: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'arenas' && Array.isArray(inner)) found.push(...inner.filter((one) => typeof one === 'string'));
    else if (key === 'arena' && typeof inner === 'string') found.push(inner);
    else walk(inner, found);
  }
}
