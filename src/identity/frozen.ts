/** The same shape, read-only all through. */
export type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer A)[]
    ? readonly Frozen<A>[]
    : { readonly [K in keyof T]: Frozen<T[K]> };
