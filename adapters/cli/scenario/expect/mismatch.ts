import type { Finding } from '../../../../src/rule/finding.ts';

/** An expectation that was not met. */
export interface Mismatch {
  /** Where the expectation stands, from the step: `because`, `check.due.log-has-a-holder`. */
  readonly key: readonly string[];
  readonly expected: string;
  readonly got: string;
  /** Findings that explain what it got. */
  readonly findings: readonly Finding[];
}

/** What a comparison says where it is not as expected; nothing where it is. */
export type Unlike = { readonly expected: string; readonly got: string } | undefined;

/** One value against another. */
export function sameWord(expected: string, got: string | undefined): Unlike {
  const shown = got ?? 'none';
  return expected === shown ? undefined : { expected, got: shown };
}

/** One list against another, in order. */
export function sameOrder(expected: readonly string[], got: readonly string[]): Unlike {
  const same = expected.length === got.length && expected.every((one, index) => one === got[index]);
  return same ? undefined : { expected: listText(expected), got: listText(got) };
}

/** A list as people write it. */
export function listText(words: readonly string[]): string {
  return `[${words.join(', ')}]`;
}
