import type { Tried, Turned } from './must.ts';

/** How many combinations have been looked at, and how many may be at most. */
export interface Looking {
  looked: number;
  readonly most: number;
}

/** How many combinations of values some facts have. */
export function sizeOf(turned: readonly Turned[]): number {
  return turned.reduce((product, { values }) => product * values.length, 1);
}

/** Puts the values of one combination, counted from 0, in their places. */
export function place(combination: number, turned: readonly Turned[], tried: Tried): void {
  let rest = combination;
  for (const { values, place } of turned) {
    tried[place] = values[rest % values.length];
    rest = Math.floor(rest / values.length);
  }
}

/** What is seen often is seen among so few. */
const FEW = 48;
/** How far from one combination to the next, as a part of all of them: no two that follow each other are alike. */
const GOLDEN = 0.618;
/** Above it a combination cannot be counted exactly. */
const COUNTED = 2 ** 40;

/** Looks at a few combinations, scattered over all there are, until `isEnough`: whether it was. Of too many none is looked at. */
export function glance(turned: readonly Turned[], looking: Looking, isEnough: (tried: Tried) => boolean): boolean {
  const size = sizeOf(turned);
  const most = size > COUNTED ? 0 : Math.min(FEW, looking.most - looking.looked);
  const stride = Math.max(1, Math.floor(size * GOLDEN));
  const tried: Tried = [];
  for (let n = 0, at = 0; n < most; n++, at = (at + stride) % size) {
    looking.looked++;
    place(at, turned, tried);
    if (isEnough(tried)) return true;
  }
  return false;
}
