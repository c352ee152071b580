import type { Id } from '../identity/id.ts';

/** Keys and places in lists, outermost first. */
export type JsonPath = readonly (string | number)[];

type Json = { readonly [key: string]: unknown };

/** A profile as JSON, which may say that it extends another, under the name its reader knows it by: a file, or `id@version`. */
export interface ProfileDocument {
  readonly name: string;
  readonly json: Json;
}

/** Where a value was written. */
export interface Origin {
  readonly document: string;
  readonly path: JsonPath;
}

/** Something a profile says otherwise than the one it extends. `is` undefined: taken away. */
export interface Override {
  /** `consent.guardians`, or `party.roles[rektor]` for an entry of a list. */
  readonly path: string;
  readonly was: unknown;
  readonly is: unknown;
  /** The profile that was overridden: `id@version`. */
  readonly base: string;
}

/** Something that keeps two profiles from being one. */
export interface ExtendIssue extends Origin {
  readonly code: string;
  readonly message: string;
}

/** One profile laid over another. */
export interface Laid {
  readonly json: Json;
  readonly overrides: readonly Override[];
  readonly issues: readonly ExtendIssue[];
  originOf(path: JsonPath): Origin;
}

/** A profile with where each of its values was written. */
export interface Placed {
  readonly json: Json;
  originOf(path: JsonPath): Origin;
}

/** What a profile never takes from another: who it is, and when it holds. */
const ITS_OWN: readonly string[] = [
  'id',
  'name',
  'municipality',
  'version',
  'validFrom',
  'validTo',
  'standing',
  'extends',
];

/** Sections stand at most this deep; what stands deeper is a value, and replaced whole. */
const DEEPEST_SECTION = 8;

interface Laying {
  readonly own: Placed;
  readonly base: Placed;
  readonly baseName: string;
  readonly overrides: Override[];
  readonly issues: ExtendIssue[];
  /** Which of the two a value was taken from, by its path in what they become. */
  readonly taken: Map<string, { readonly from: Placed; readonly path: JsonPath }>;
}

/**
 * Lays a profile over the one it extends. Sections are merged key by key; a stated value replaces the whole stated value; of a list whose
 * entries have ids, an entry replaces the one with its id and any other is added; every other list is replaced whole; `notStated` takes a
 * value away, and `{ id, notStated: true }` an entry. Who a profile is and when it holds is always its own. Sources are those of both.
 */
export function layOver(own: Placed, base: Placed): Laid {
  const baseName = nameOf(base.json);
  const laying: Laying = { own, base, baseName, overrides: [], issues: [], taken: new Map() };
  const json = mergedMaps(own.json, base.json, [], laying);
  const { overrides, issues, taken } = laying;
  return { json, overrides, issues, originOf: (path) => originOf(path, taken, own) };
}

/** How a profile is called by others: `id@version`. */
export function nameOf({ id, version }: Json): string {
  return `${String(id)}@${String(version)}`;
}

function originOf(path: JsonPath, taken: Laying['taken'], own: Placed): Origin {
  for (let length = path.length; length > 0; length--) {
    const found = taken.get(keyOf(path.slice(0, length)));
    if (found !== undefined) return found.from.originOf([...found.path, ...path.slice(length)]);
  }
  return own.originOf(path);
}

function keyOf(path: JsonPath): string {
  return JSON.stringify(path);
}

function mergedMaps(own: Json, base: Json, path: JsonPath, laying: Laying): Json {
  const keys = [...new Set([...Object.keys(base), ...Object.keys(own)])];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = mergedAt(key, own, base, path, laying);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function mergedAt(key: string, own: Json, base: Json, path: JsonPath, laying: Laying): unknown {
  const at = [...path, key];
  const isOwn = path.length === 0 && ITS_OWN.includes(key);
  if (isOwn || !Object.hasOwn(base, key)) {
    if (key === 'extends' && path.length === 0) return undefined;
    return Object.hasOwn(own, key) ? take(laying.own, at, own[key], at, laying) : undefined;
  }
  if (!Object.hasOwn(own, key)) return take(laying.base, at, base[key], at, laying);
  if (path[0] === 'sources') return sourceAt(key, own[key], base[key], laying);
  return mergedValues(own[key], base[key], at, laying);
}

function take(from: Placed, written: JsonPath, value: unknown, at: JsonPath, { taken }: Laying): unknown {
  taken.set(keyOf(at), { from, path: written });
  return value;
}

/** A tag means one text, wherever it is cited. */
function sourceAt(tag: string, own: unknown, base: unknown, laying: Laying): unknown {
  const path = ['sources', tag];
  if (!same(own, base)) {
    const message = `this tag means another text in ${laying.baseName}; choose another`;
    laying.issues.push({ code: 'source-means-two-things', ...laying.own.originOf(path), message });
  }
  return take(laying.own, path, own, path, laying);
}

function mergedValues(own: unknown, base: unknown, at: JsonPath, laying: Laying): unknown {
  if (own === NOT_STATED) return takenAway(base, at, laying);
  if (isSection(own) && isSection(base) && at.length < DEEPEST_SECTION) return mergedMaps(own, base, at, laying);
  if (isListOfIds(own) && isListOfIds(base)) return mergedLists(own, base, at, laying);
  if (!same(own, base)) override(said(at), base, own, laying);
  return take(laying.own, at, own, at, laying);
}

const NOT_STATED = 'notStated';

/** What can be not stated is so in words; anything else is left out. */
function takenAway(base: unknown, at: JsonPath, laying: Laying): unknown {
  if (base === NOT_STATED) return take(laying.own, at, NOT_STATED, at, laying);
  override(said(at), base, undefined, laying);
  return isMap(base) && !isSection(base) ? take(laying.own, at, NOT_STATED, at, laying) : undefined;
}

interface Entry {
  readonly id: Id;
  readonly value: unknown;
  readonly from: Placed;
  readonly place: number;
}

/** An entry replaces the one with its id where that stood; a new one stands after the one it follows in its own list, else last. */
function mergedLists(own: readonly Listed[], base: readonly Listed[], at: JsonPath, laying: Laying): unknown {
  const entries: Entry[] = base.map((value, place) => entryOf(value, place, laying.base));
  let after: Entry | undefined;
  own.forEach((value, place) => {
    const entry = entryOf(value, place, laying.own);
    const stood = entries.find((one) => one.id === entry.id && one.from === laying.base);
    const path = `${said(at)}[${entry.id}]`;
    if (stood === undefined) {
      entries.splice(after === undefined ? entries.length : entries.indexOf(after) + 1, 0, entry);
    } else if (value.notStated === true) {
      override(path, stood.value, undefined, laying);
      entries.splice(entries.indexOf(stood), 1);
      return;
    } else {
      if (!same(value, stood.value)) override(path, stood.value, value, laying);
      entries[entries.indexOf(stood)] = entry;
    }
    after = entry;
  });
  return entries.map(({ value, from, place }, n) => take(from, [...at, place], value, [...at, n], laying));
}

function entryOf(value: Listed, place: number, from: Placed): Entry {
  return { id: String(value.id), value, from, place };
}

function override(path: string, was: unknown, is: unknown, { overrides, baseName }: Laying): void {
  overrides.push({ path, was, is, base: baseName });
}

function said(path: JsonPath): string {
  return path.join('.');
}

type Listed = Json & { readonly id: string | number };

function isListOfIds(value: unknown): value is readonly Listed[] {
  return Array.isArray(value) && value.every((one) => isMap(one) && ['string', 'number'].includes(typeof one.id));
}

/** What holds values by key, and is none itself: a value has a source, or is one of several readings. */
function isSection(value: unknown): value is Json {
  return isMap(value) && !['is', 'readings', 'source'].some((key) => Object.hasOwn(value, key));
}

export function isMap(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nothing of a profile stands deeper; what does is another value. */
const DEEPEST = 100;

function same(one: unknown, other: unknown, depth = 0): boolean {
  if (one === other) return true;
  if (depth > DEEPEST || typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [these, those] = [Object.entries(one), other as Json]; // a map or a list, as just seen; both are read by their keys
  return (
    these.length === Object.keys(those).length &&
    these.every(([key, value]) => Object.hasOwn(those, key) && same(value, those[key], depth + 1))
  );
}
