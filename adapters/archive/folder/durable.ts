import { mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file's place inside a folder, and what stands in it. */
export interface Written {
  readonly name: string;
  readonly text: string;
}

/** Writes new files under a folder; when it resolves, files and folders are on the disk. */
export async function writeDurably(folder: string, files: readonly Written[]): Promise<void> {
  const folders = new Set(files.map((file) => dirname(join(folder, file.name))));
  for (const one of folders) await mkdir(one, { recursive: true, mode: 0o700 });
  for (const file of files) await writeFile(join(folder, file.name), file.text);
  for (const one of folders) await syncFolder(one);
  await syncFolder(folder);
}

async function writeFile(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts a folder's own entries on the disk. Windows opens no folders and needs none of it. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Removes a folder with all it holds; one that is gone already is as good. */
export async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 3 });
}
