import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Whether the package has been built. Where it must have been (under CI) a build that is missing is a fault; elsewhere it is said aloud, and
 * what needs it is skipped.
 */
export function isBuilt(): boolean {
  const built = existsSync(join(root, 'dist/index.js')) && existsSync(join(root, 'dist/index.d.ts'));
  if (!built && process.env.CI === 'true') throw new Error('dist is missing: run npm run build before these tests');
  if (!built) console.warn('SKIPPED: dist is missing, so the package itself is not tested; run npm run build first');
  return built;
}

/** One condition of one subpath: its types and its code. */
export interface Target {
  readonly types: string;
  readonly default: string;
}

/** The subpaths of the package that are code, with what each resolves to. */
export function subpaths(): ReadonlyMap<string, { readonly import: Target; readonly require: Target }> {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return new Map(Object.entries<never>(exports).filter(([, to]) => typeof to === 'object'));
}

/** The name a subpath is imported by: `./schema` is `stafett/schema`. */
export function nameOf(subpath: string): string {
  return `stafett${subpath.slice(1)}`;
}

/** A built file and every built file it loads, with the packages they import. */
export function graphOf(file: string): { readonly files: readonly string[]; readonly packages: readonly string[] } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string) => {
    if (files.has(path)) return;
    files.add(path);
    for (const name of importsIn(readFileSync(path, 'utf8'))) {
      if (name.startsWith('.')) visit(join(dirname(path), name));
      else packages.add(name);
    }
  };
  visit(join(root, file));
  return { files: [...files], packages: [...packages].sort() };
}

function importsIn(code: string): readonly string[] {
  const written = code.matchAll(
    /^(?:import|export)\b[^'";]*?(?:from\s*)?['"]([^'"]+)['"]|\b(?:require|import)\(\s*['"]([^'"]+)['"]\s*\)/gm,
  );
  return [...written].flatMap(([, one, other]) => one ?? other ?? []);
}
