/** A value with what it would weigh if every alias in it were written out. */
export interface Weighed {
  readonly value: unknown;
  /** Values in it, itself included. */
  readonly size: number;
  /** Lists and maps inside each other. */
  readonly height: number;
}

/** Weighs a text, number, true, false or null. */
export function weighScalar(value: unknown): Weighed {
  return { value, size: 1, height: 0 };
}

/** Weighs a list or map by what stands in it. */
export function weighCollection(value: unknown, inner: readonly Weighed[]): Weighed {
  let size = 1;
  let height = 0;
  for (const one of inner) {
    size += one.size;
    height = Math.max(height, one.height);
  }
  return { value, size, height: height + 1 };
}
