import type { ArchivePackage } from '../../../src/port/archive.ts';
import { ArchiveError } from '../archive-error.ts';

/** One word: no dot, no slash, no colon. A package id becomes the name of a folder. */
const PACKAGE_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/;

/** At most one folder and a file, in small letters, and no dot but those inside a file's name. */
const FILE_NAME = /^(?:[a-z0-9-]{1,64}\/)?[a-z0-9-]{1,64}(?:\.[a-z0-9]{1,16}){0,2}$/;

/** Names that some file systems keep for devices, whatever stands after the dot. */
const DEVICE = /(?:^|\/)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** The file the adapter writes itself. */
export const MANIFEST = 'manifest.json';

/** Throws `package-name-unsafe` unless the id and every file name stay inside the package's own folder, each file with a name of its own. */
export function mustHaveSafeNames({ id, files }: ArchivePackage): void {
  if (!PACKAGE_ID.test(id) || DEVICE.test(id))
    throw new ArchiveError('package-name-unsafe', 'the package id is no plain word');
  const names = files.map((file) => file.name);
  const unsafe = names.findIndex((name) => !FILE_NAME.test(name) || DEVICE.test(name) || name === MANIFEST);
  if (unsafe >= 0)
    throw new ArchiveError('package-name-unsafe', `the name of file ${unsafe + 1} is not one a package may have`);
  if (new Set(names).size < names.length) throw new ArchiveError('package-name-unsafe', 'two files have the same name');
}
