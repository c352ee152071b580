import { statementsOf } from '../../src/guide/words/statements.ts';
import type { Profile } from '../../src/profile/profile.ts';

/** A value a profile states, and where. */
export interface StatedValue {
  readonly path: string;
  readonly is: unknown;
}

/** What says who the profile is, stands in its own words already, or is told by a rule of its own. */
const ABOUT_ITSELF: ReadonlySet<string> = new Set(['languages', 'sources', 'terms', 'rules']);

/** Every value a profile states, by its path; lists that are no stated values, such as levels and roles, among them. */
export function statedValues(profile: Profile): readonly StatedValue[] {
  return Object.entries(profile).flatMap(([key, value]) => (ABOUT_ITSELF.has(key) ? [] : valuesUnder(key, value)));
}

function valuesUnder(path: string, value: unknown): readonly StatedValue[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.length === 0 ? [] : [{ path, is: value }];
  const said = statementsOf(value).map(({ is }) => ({ path, is }));
  return said.length > 0 ? said : Object.entries(value).flatMap(([key, inner]) => valuesUnder(`${path}.${key}`, inner));
}

type Path = readonly (string | number)[];

/** The way to each plain value within a value. What is false is not said. */
export function leavesOf(value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return value === undefined || value === false ? [] : [[]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner).map((rest): Path => [key, ...rest]));
}

/** The same value with another leaf. */
export function otherwise(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined)
    return typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : 'noe annet';
  const copy: object = Array.isArray(value) ? [...value] : { ...(value as object) };
  return Object.assign(copy, { [key]: otherwise(Reflect.get(copy, key), rest) });
}
