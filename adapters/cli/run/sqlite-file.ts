import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'libsql';
import { sqliteCaseStorage } from '../../storage/sqlite/sqlite-case-storage.ts';

/** A file of cases, opened. */
export interface CaseFile {
  readonly storage: ReturnType<typeof sqliteCaseStorage>;
  close(): void;
}

/** Opens a file of cases, made where there is none; undefined where the driver is not installed. */
export async function openCaseFile(path: string): Promise<CaseFile | undefined> {
  const open = await driver();
  if (open === undefined) return undefined;
  mkdirSync(dirname(path), { recursive: true });
  const database = new open(path);
  return { storage: sqliteCaseStorage(database), close: () => void database.close() };
}

/** The driver is no dependency of the package: whoever tests and explains stories needs none. */
async function driver(): Promise<typeof Database | undefined> {
  try {
    return (await import('libsql')).default;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // an import that fails throws an error of node's own, with a code
    if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
