/** What a document may be at most. A profile or scenario file is far below all of these; a bomb is above one of them. */
export const READING_LIMITS = {
  /** Size of the text in UTF-8. */
  bytes: 1_048_576,
  /** Lists and maps inside each other, counted through aliases too. */
  depth: 64,
  /** Uses of an anchor. */
  aliases: 100,
  /** Values that all aliases together stand for: 81 aliases are enough for nine to the ninth. */
  aliasedValues: 10_000,
  /** Issues reported for one document. */
  issues: 50,
} as const;

/** What is said of a text above the first of them. */
export const TOO_LARGE = {
  code: 'too-large',
  message: 'The file is larger than 1 MB (1 048 576 bytes); split it.',
} as const;
