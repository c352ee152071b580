/** Where the command line writes. A process has its own; a test hands in two lists. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
  /** Whether marks may be coloured: a terminal, and nobody has asked for plain text. */
  readonly color: boolean;
}

/** How a command ended: everything as expected, something not, or not understood. */
export const EXIT = { fine: 0, unmet: 1, wrongUse: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
