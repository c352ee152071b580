import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/**
 * The source of each entry of the package, by the name it is imported by. Read from the text of the build's configuration: loading it would
 * write to dist.
 */
export const entries: ReadonlyMap<string, string> = new Map(
  [
    ...readFileSync(join(root, 'tsup.config.ts'), 'utf8').matchAll(
      /^\s+'?([a-z/]+)'?: '((?:src|adapters)\/[^']+\.ts)'/gm,
    ),
  ]
    .map(([, name = '', source = '']): [string, string] => [name === 'index' ? '.' : `./${name}`, source])
    .filter(([name]) => name in exported())
    .map(([name, source]) => [`stafett${name.slice(1)}`, source]),
);

function exported(): { readonly [entry: string]: unknown } {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).exports;
}
