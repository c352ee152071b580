import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package, found from this file upwards, so that it is the same from source and from a bundle. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isPackage(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) return folder;
    folder = above;
  }
  return folder;
}

function isPackage(file: string): boolean {
  return existsSync(file) && /"name":\s*"stafett"/.test(readFileSync(file, 'utf8'));
}

/** Names of the profiles that come with the package. */
export function shippedProfiles(): readonly string[] {
  const files = shippedFolders().flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []));
  return [...new Set(files.filter((file) => EXTENSION.test(file)).map((file) => file.replace(EXTENSION, '')))].sort();
}

const EXTENSION = /\.(yaml|json)$/;

/** The files of the profiles that come with the package; of one that is there twice, as people wrote it. */
export function shippedFiles(): readonly string[] {
  return shippedProfiles().flatMap((name) => shippedProfile(name) ?? []);
}

/** The file of a profile that comes with the package; undefined where none has that name. */
export function shippedProfile(name: string): string | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(name)) return undefined;
  const files = shippedFolders().flatMap((folder) => [join(folder, `${name}.yaml`), join(folder, `${name}.json`)]);
  return files.find((file) => existsSync(file));
}

/** As people write them, and as they are built for hosts. */
function shippedFolders(): readonly string[] {
  const folder = packageFolder();
  return [join(folder, 'examples', 'profiles'), join(folder, 'dist', 'profiles')];
}
