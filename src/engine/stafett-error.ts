/** What can be broken around a case. What a rule refuses and what a client sends wrong are answers, never errors. */
export type StafettErrorCode =
  /** A stored event is not what this release can read, or is out of sequence. The message names its place in the case. */
  | 'stored-event-unreadable'
  /** A door recorded a fact its own schema does not know; nothing was written. */
  | 'event-unrecordable'
  /** The case keeps rules that the engine was not given. */
  | 'profile-not-loaded'
  /** The engine was given no profile at all. */
  | 'no-profile'
  /** Two of the profiles given have the same id and version. */
  | 'profile-twice'
  /** The clock gave something that is no time. */
  | 'clock-broken'
  /** Delivery was asked for, and the engine was given no notifier. */
  | 'no-notifier'
  /** Delivery was asked for, and the engine was given no checkpoint. */
  | 'no-checkpoint'
  /** Archiving was asked for, and the engine was given no archive. */
  | 'no-archive';

/**
 * Thrown (as a rejection) when code, database or setup is broken. `code` is stable; the message names places and counts and never a
 * person's data. What a store, a notifier or an archive throws passes through as it is, or stands as `cause`.
 */
export class StafettError extends Error {
  readonly code: StafettErrorCode;

  constructor(code: StafettErrorCode, message: string, options?: ErrorOptions) {
    super(`${code}: ${message}`, options);
    this.name = 'StafettError';
    this.code = code;
  }
}
