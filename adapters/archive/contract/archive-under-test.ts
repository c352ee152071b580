import type { Archive } from '../../../src/port/archive.ts';

/** Any runner's test function: vitest's `test`, `node:test`'s `test`, ... */
export type TestFunction = (title: string, body: () => Promise<void>) => void;

/** A package as it is kept: the bytes of its files as UTF-8 text, by the name the package gave them. */
export interface Kept {
  readonly id: string;
  readonly files: ReadonlyMap<string, string>;
}

/** An archive that keeps nothing yet, with a second door into it. */
export interface ArchiveUnderTest {
  readonly archive: Archive;
  /** The second door: the packages that are kept, in any order, without going through the archive. What the archive adds itself is left out. */
  kept(): Promise<readonly Kept[]>;
  /** Opens the archive again over whatever is left, as a new process would. */
  reopen(): Promise<Archive>;
  /** Lets go of what the archive holds open. */
  close(): Promise<void>;
}

/** Promises by title. Each is held against a fresh archive. */
export type Promises = Readonly<Record<string, (under: ArchiveUnderTest) => Promise<void>>>;
