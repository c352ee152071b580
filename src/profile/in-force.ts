import type { CalendarDay } from '../calendar/day.ts';
import type { Profile } from './profile.ts';

/** Whether a version is in force on a day; its first and last day included, without a bound where none is stated. */
export function isInForce({ validFrom, validTo }: Profile, day: CalendarDay): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
}

/**
 * Whether one version comes after another: by the day it is valid from, where both state one and they differ; else by its name, where
 * numbers in it count as numbers, so that 10 comes after 9.
 */
export function isLaterThan(one: Profile, other: Profile): boolean {
  const [from, before] = [one.validFrom, other.validFrom];
  if (from !== undefined && before !== undefined && from !== before) return from > before;
  return compared(one.version, other.version) > 0;
}

function compared(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  if (at === -1) return left.length - right.length;
  const [x, y] = [left[at] ?? '', right[at] ?? ''];
  return typeof x === 'number' && typeof y === 'number' ? x - y : String(x) < String(y) ? -1 : 1;
}

function partsOf(version: string): readonly (string | number)[] {
  return (version.match(/\d+|[^\d.]+/g) ?? []).map((part) => (/^\d/.test(part) ? Number(part) : part));
}
