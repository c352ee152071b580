/** What can be wrong with a package or with where it is kept. */
export type ArchiveErrorCode =
  /** An id or a file name that could lead out of the package's own place. */
  | 'package-name-unsafe'
  /** A file is not what its digest says; nothing was kept. */
  | 'file-digest-differs'
  /** Something else stands where this package would be kept. */
  | 'package-place-taken';

/**
 * Thrown (as a rejection) when a package cannot be kept. `code` is stable; the message names no person, case or text. What the file system
 * throws passes through as it is.
 */
export class ArchiveError extends Error {
  readonly code: ArchiveErrorCode;

  constructor(code: ArchiveErrorCode, message: string, options?: ErrorOptions) {
    super(`${code}: ${message}`, options);
    this.name = 'ArchiveError';
    this.code = code;
  }
}
