import type { Clock } from '../../concern/clocks.ts';
import type { Profile } from '../../profile/profile.ts';

type Fields = { readonly [key: string]: unknown };

/** What is said of an arena among things that are each said of some: those of it, and those that name none. Without an arena all of them. */
export function onlyOf(value: unknown, arena: string | undefined): unknown {
  if (arena === undefined || !Array.isArray(value)) return value;
  const here = value.filter((one) => concerns(one, arena));
  return here.filter((one) => !here.some((other) => isInPlaceOf(other, one)));
}

/** A clock of the arena takes the place of the same clock for all arenas: a name of its own and kinds of concern make it another. */
function isInPlaceOf(other: unknown, one: unknown): boolean {
  if (!isClock(other) || !isClock(one) || other.arenas === undefined || one.arenas !== undefined) return false;
  return other.beside === one.beside && coversKinds(other.kinds, one.kinds);
}

function coversKinds(all: Clock['kinds'], some: Clock['kinds']): boolean {
  return all === undefined || some === undefined ? all === some : some.every((kind) => all.includes(kind));
}

function isClock(one: unknown): one is Clock {
  return typeof one === 'object' && one !== null && 'within' in one;
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
