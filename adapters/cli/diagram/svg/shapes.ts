import type { Size } from './text-lines.ts';

/** A rectangle in the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of words. `y` is where its letters stand. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: Size;
  readonly bold?: boolean;
}

/** A box with words in it; all of them stand inside. */
export interface Worded extends Box {
  readonly kind: 'level' | 'step' | 'start' | 'panel' | 'place' | 'entry' | 'legend' | 'heading';
  readonly lines: readonly Line[];
}

/** An arrow along straight lines, with the number of its move where it has one. */
export interface Arrow {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly kind: 'next' | 'move';
  readonly number?: number;
  /** Where the number stands. */
  readonly badge?: readonly [x: number, y: number];
}

/** A laid out picture. No two boxes of it meet, but for those that stand inside another. */
export interface Laid {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Worded[];
  readonly arrows: readonly Arrow[];
}
