import built from '../../tsup.config.ts';

/** What the package is made of: the source of each entry, by the name it is imported by. */
export const entries: ReadonlyMap<string, string> = new Map(
  [built].flat().flatMap((one) => {
    const entry = typeof one === 'function' ? {} : (one.entry ?? {});
    return Array.isArray(entry)
      ? []
      : Object.entries(entry).map(([name, path]): [string, string] => [
          name === 'index' ? 'stafett' : `stafett/${name}`,
          path,
        ]);
  }),
);
