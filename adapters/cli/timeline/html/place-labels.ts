import { fitted, textWidth } from './text-width.ts';

/** A bar on a row: from where to where, and what is to be written of it. */
export interface Placed {
  readonly left: number;
  readonly right: number;
  readonly label: string;
}

/** Where the words of a bar stand: `x` is where they begin, and before a bar where they end. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly where: 'inside' | 'after' | 'before';
}

const GAP = 7;

/**
 * Places the words of the bars of one row: inside where they fit, else after the bar, else before it, else cut; never over another bar.
 * Undefined where there is room for none; whoever points at the bar is told all the same.
 */
export function placeLabels(bars: readonly Placed[], width: number): readonly (Label | undefined)[] {
  const taken: { readonly left: number; readonly right: number }[] = bars.map(({ left, right }) => ({ left, right }));
  const isFree = (left: number, right: number, own: number) =>
    left >= 0 && right <= width && taken.every((one, n) => n === own || right <= one.left || left >= one.right);
  return bars.map(({ left, right, label }, own) => {
    if (label === '') return undefined;
    const needs = textWidth(label);
    const take = (text: string, x: number, where: Label['where']): Label => {
      const begins = where === 'before' ? x - needs : x;
      if (where !== 'inside') taken.push({ left: begins - GAP, right: begins + needs + GAP });
      return { text, x, where };
    };
    if (needs + 2 * GAP <= right - left) return take(label, left + GAP, 'inside');
    if (isFree(right + 1, right + GAP + needs, own)) return take(label, right + GAP, 'after');
    if (isFree(left - GAP - needs, left - 1, own)) return take(label, left - GAP, 'before');
    const cut = fitted(label, right - left - 2 * GAP);
    return cut === '' ? undefined : take(cut, left + GAP, 'inside');
  });
}
