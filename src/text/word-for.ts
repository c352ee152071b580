/** The word for a code, where there is one. A municipality names things as it likes: `constructor` is a code like any other. */
export function wordFor<W>(words: { readonly [code: string]: W } | undefined, code: string): W | undefined {
  return words !== undefined && Object.hasOwn(words, code) ? words[code] : undefined;
}
