/** A compiled profile as the text of a file: the same profile is the same bytes. */
export function compiledText(json: unknown): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}
