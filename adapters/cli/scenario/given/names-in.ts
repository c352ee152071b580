/** Every word that stands anywhere in a value, as key or as text; which of them are people is for who asks. */
export function namesIn(value: unknown): readonly string[] {
  const names = new Set<string>();
  const gather = (one: unknown): void => {
    if (typeof one === 'string') names.add(one);
    if (typeof one !== 'object' || one === null) return;
    if (!Array.isArray(one)) for (const key of Object.keys(one)) names.add(key);
    for (const inner of Object.values(one)) gather(inner);
  };
  gather(value);
  return [...names];
}
