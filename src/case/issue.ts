/** Something a command names that the case does not have, or a shape that is wrong: a stable code, and where. */
export interface Issue {
  readonly code: string;
  /** Field of the command, dotted; empty for the command as a whole. */
  readonly path: string;
}
