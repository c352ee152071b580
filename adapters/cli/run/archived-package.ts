import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { receiptOf } from '../../archive/folder/manifest.ts';
import { MANIFEST } from '../../archive/folder/safe-names.ts';

/** The folder of the package that a receipt was given for: the receipt is made of what stands in it, so it can be no other. */
export function archivedPackage(archive: string, receipt: string): string | undefined {
  if (!existsSync(archive)) return undefined;
  const folders = readdirSync(archive).map((name) => join(archive, name));
  return folders.find((folder) => {
    const manifest = join(folder, MANIFEST);
    return existsSync(manifest) && receiptOf(readFileSync(manifest, 'utf8')) === receipt;
  });
}
