import { readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentIssue } from '../../read/document-issue.ts';
import { valueAt } from '../../read/value-at.ts';
import { readFile } from './read-file.ts';

/** The files a path stands for: itself, or of a folder every `*.yaml` in it, to the bottom, in order. Profiles that lie among them are passed over. */
export function filesUnder(path: string): { readonly files: readonly string[]; readonly issue?: DocumentIssue } {
  const kind = kindOf(path);
  if (kind?.isDirectory()) return { files: inFolder(path) };
  if (kind !== undefined) return { files: [path] };
  const message = 'There is no such file or folder.';
  return { files: [], issue: { code: 'no-such-file', source: path, line: 1, column: 1, path: '', message } };
}

/** What stands there; undefined where nothing can: a path that is no path, too long, or round in links. */
function kindOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function inFolder(folder: string): readonly string[] {
  const inside = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return inside.flatMap((one) => {
    const path = join(folder, one.name);
    if (one.isDirectory()) return inFolder(path);
    return one.name.endsWith('.yaml') && !isProfile(path) ? [path] : [];
  });
}

/** A profile says whose it is and what levels it has, and tells no story. Anything else that is no scenario is told as such. */
function isProfile(file: string): boolean {
  const read = readFile(file);
  if (!read.ok) return false;
  const has = (key: string) => valueAt(read.value.value, [key]).found;
  return has('municipality') && has('levels') && !has('scenario') && !has('scenarios') && !has('steps');
}
