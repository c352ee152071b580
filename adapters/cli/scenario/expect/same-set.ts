import type { Listed } from '../schema/word.schema.ts';
import { listText, type Unlike } from './mismatch.ts';

/** A set: exactly these in any order; or at least those included, and none of those excluded. */
export function sameSet(expected: Listed, got: readonly string[]): Unlike {
  const has = new Set(got);
  if (Array.isArray(expected)) {
    const wanted = new Set(expected);
    const same = wanted.size === has.size && [...wanted].every((one) => has.has(one));
    return same ? undefined : { expected: listText([...wanted].sort()), got: listText([...has].sort()) };
  }
  const { includes = [], excludes = [] } = expected;
  const lacking = includes.filter((one) => !has.has(one));
  const unwanted = excludes.filter((one) => has.has(one));
  if (lacking.length === 0 && unwanted.length === 0) return undefined;
  const parts = [
    ...(lacking.length > 0 ? [`with ${listText(lacking)}`] : []),
    ...(unwanted.length > 0 ? [`without ${listText(unwanted)}`] : []),
  ];
  return { expected: parts.join(' and '), got: listText([...has].sort()) };
}

/** Every word a set names, whichever way. */
export function wordsOf(
  listed: Listed,
): readonly { readonly path: readonly (string | number)[]; readonly word: string }[] {
  const of = (words: readonly string[], ...before: string[]) =>
    words.map((word, index) => ({ path: [...before, index], word }));
  if (Array.isArray(listed)) return of(listed);
  return [...of(listed.includes ?? [], 'includes'), ...of(listed.excludes ?? [], 'excludes')];
}
