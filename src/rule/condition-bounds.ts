/** How deep conditions may stand inside each other, the innermost comparison counted. */
export const DEEPEST_CONDITION = 32;

/** How many parts a condition may have altogether. */
export const LARGEST_CONDITION = 1000;

/** What is wrong with the size of a condition, with a code of its own. */
export interface BoundsFault {
  readonly message: string;
  readonly params: { readonly code: 'condition-too-deep' | 'condition-too-large' };
}

const TOO_DEEP: BoundsFault = {
  message: `conditions stand at most ${DEEPEST_CONDITION} deep inside each other`,
  params: { code: 'condition-too-deep' },
};
const TOO_LARGE: BoundsFault = {
  message: `a condition has at most ${LARGEST_CONDITION} parts`,
  params: { code: 'condition-too-large' },
};

/**
 * Measures JSON that claims to be a condition, level by level and without recursion, and stops at the first bound it passes. A part that
 * is shared is counted every time it stands somewhere, so that a small document cannot unfold into a large one.
 */
export function boundsFault(json: unknown): BoundsFault | undefined {
  let parts: readonly unknown[] = [json];
  let count = 1;
  for (let depth = 1; parts.length > 0; depth++) {
    if (depth > DEEPEST_CONDITION) return TOO_DEEP;
    const inner: unknown[] = [];
    for (const part of parts) {
      const own = innerParts(part);
      count += own.length;
      if (count > LARGEST_CONDITION) return TOO_LARGE;
      inner.push(...own);
    }
    parts = inner;
  }
  return undefined;
}

function innerParts(part: unknown): readonly unknown[] {
  if (typeof part !== 'object' || part === null) return [];
  const all = 'all' in part && Array.isArray(part.all) ? part.all : [];
  const any = 'any' in part && Array.isArray(part.any) ? part.any : [];
  return 'not' in part ? [...all, ...any, part.not] : [...all, ...any];
}
