import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** Every page of the documentation, the README first; what typedoc writes is left out. */
export function pages(): readonly string[] {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  const own = docs.filter((path) => path.endsWith('.md') && !path.startsWith(join('reference', 'api')));
  return ['README.md', ...own.map((path) => join('docs', path)).sort()];
}
