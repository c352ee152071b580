/** A value under one of the profiles a scenario is run under: its own entry where the value is written for each profile, else the value itself. */
export function underProfile<T>(
  value: T | { readonly [profile: string]: T | undefined } | undefined,
  profile: string,
  run: readonly string[],
): T | undefined {
  return isForEach(value, run) ? value[profile] : (value as T | undefined); // what is not written for each profile is the value
}

/** Whether a value is written for each profile: a map with nothing but their names as keys. */
export function isForEach<T>(
  value: T | { readonly [profile: string]: T | undefined } | undefined,
  run: readonly string[],
): value is { readonly [profile: string]: T | undefined } {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => run.includes(key));
}
