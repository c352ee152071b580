import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import type { DeliveryCheckpoint } from '../../../src/port/delivery-checkpoint.ts';

/** Puts a file in its place whole or not at all, also where the process dies on the way. */
export function placeFile(path: string, text: string): void {
  const beside = `${path}.unfinished`;
  const file = openSync(beside, 'w');
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(beside, path);
}

/** How far notices have been sent, kept in a file: what is lost on the way is sent again, never passed over. */
export function fileCheckpoint(path: string): DeliveryCheckpoint {
  return {
    read: async () => (existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0),
    write: async (position) => placeFile(path, `${position}\n`),
  };
}
