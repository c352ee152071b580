import { type BorderIssue, pathText } from '../case/case.schema.ts';
import type { Profile } from './profile.ts';

/** Control characters but line breaks and tabs, and those that turn the direction in which the rest is read. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/**
 * Whatever a profile says is read by people: on a page, in a picture, in a terminal. What nobody sees may stand in none of it, as it could
 * make a reader see something else than what is stated.
 */
export function unseenFaults(profile: Profile): readonly BorderIssue[] {
  return faultsIn(profile, []);
}

function faultsIn(value: unknown, path: readonly (string | number)[]): readonly BorderIssue[] {
  if (typeof value === 'string') return UNSEEN.test(value) ? [issueAt(path)] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one, n) => faultsIn(one, [...path, n]));
  return Object.entries(value).flatMap(([key, one]) => [
    ...(UNSEEN.test(key) ? [issueAt(path)] : []),
    ...faultsIn(one, [...path, key]),
  ]);
}

function issueAt(path: readonly (string | number)[]): BorderIssue {
  const message = 'holds a character that nobody sees, such as one that steers a terminal; write it without';
  return { code: 'unseen-character', path: pathText(path), message };
}
