import type { Parsed } from '../case/case.schema.ts';
import { isMap, type Override, type ProfileDocument } from './extend.ts';
import { parseProfile } from './parse.schema.ts';
import type { Profile } from './profile.ts';
import { type FindBase, resolveExtends } from './resolve-extends.ts';

/** A profile as hosts load it. */
export interface Compiled {
  readonly profile: Profile;
  /** What hosts load: extends no other, with its keys in one order. */
  readonly json: ProfileDocument['json'];
  readonly overrides: readonly Override[];
}

/**
 * Makes one profile of a profile and all that it extends, and parses it. What is wrong in one of several documents is told by its name in
 * front of the path.
 *
 * When to use: in a host that keeps profiles as they were written; one that loads what `stafett compile` wrote needs `parseProfile` alone.
 */
export function compileProfile(
  document: { readonly name: string; readonly json: unknown },
  find: FindBase,
): Parsed<Compiled> {
  const { name, json } = document;
  if (!isMap(json)) return compiled(json, []);
  const resolved = resolveExtends({ name, json }, find);
  if (resolved.ok) return compiled(resolved.json, resolved.overrides);
  const issues = resolved.issues.map((one) => ({
    code: one.code,
    path: one.document === name ? one.path.join('.') : `${one.document}: ${one.path.join('.')}`,
    message: one.message,
  }));
  return { ok: false, issues };
}

function compiled(json: unknown, overrides: readonly Override[]): Parsed<Compiled> {
  const parsed = parseProfile(json);
  if (!parsed.ok) return parsed;
  // What parsed as a profile is a map.
  return { ok: true, value: { profile: parsed.value, json: inOrder(json) as ProfileDocument['json'], overrides } };
}

/** The same JSON with the keys of every map in the order of their code units. What has parsed as a profile is not deep. */
export function inOrder(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(inOrder);
  if (!isMap(json)) return json;
  const entries = Object.entries(json).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, inOrder(value)]));
}
