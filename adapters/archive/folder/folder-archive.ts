import { mkdir, mkdtemp, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive, ArchivePackage } from '../../../src/port/archive.ts';
import { ArchiveError } from '../archive-error.ts';
import { removeFolder, syncFolder, writeDurably } from './durable.ts';
import { manifestOf, mustBeAsDigested, receiptOf } from './manifest.ts';
import { MANIFEST, mustHaveSafeNames } from './safe-names.ts';

/** Begins the name of a folder that is still being written. No package id begins with a dot. */
const UNFINISHED = '.unfinished-';

/**
 * Keeps each package as a folder named by its id: the files, and a `manifest.json` with their digests. A package is there whole or not at
 * all: it is written beside its place, put on the disk, and then moved. What a killed process left unfinished is removed when the same
 * package comes again. Several processes may share the folder. Files are readable by their owner only.
 */
export function folderArchive(folder: string): Archive {
  return {
    async store(archived) {
      mustHaveSafeNames(archived);
      mustBeAsDigested(archived);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const receipt = (await receiptStanding(folder, archived.id)) ?? (await keep(folder, archived));
      await removeUnfinished(folder, archived.id);
      return { receipt };
    },
  };
}

async function keep(folder: string, archived: ArchivePackage): Promise<string> {
  const manifest = manifestOf(archived);
  const unfinished = await mkdtemp(join(folder, `${UNFINISHED}${archived.id}.`));
  try {
    await writeDurably(unfinished, [...archived.files, { name: MANIFEST, text: manifest }]);
    await rename(unfinished, join(folder, archived.id));
  } catch (error) {
    await removeFolder(unfinished);
    const standing = await receiptStanding(folder, archived.id); // someone else may have kept the same package meanwhile
    if (standing === undefined) throw error;
    return standing;
  }
  await syncFolder(folder);
  return receiptOf(manifest);
}

/** The receipt of a package that is kept already; undefined where none is. */
async function receiptStanding(folder: string, id: string): Promise<string | undefined> {
  if (!(await readdir(folder)).some((name) => name.toLowerCase() === id.toLowerCase())) return undefined;
  const manifest = await readFile(join(folder, id, MANIFEST), 'utf8').catch((cause: unknown) => taken(cause));
  if (idIn(manifest) !== id) taken();
  return receiptOf(manifest);
}

function idIn(manifest: string): unknown {
  try {
    return JSON.parse(manifest).arkivmelding?.meldingId;
  } catch {
    return undefined;
  }
}

function taken(cause?: unknown): never {
  throw new ArchiveError('package-place-taken', 'something that is not this package stands in its place', { cause });
}

async function removeUnfinished(folder: string, id: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => name.startsWith(`${UNFINISHED}${id}.`));
  for (const name of left) await removeFolder(join(folder, name));
}
