const UTF8 = new TextEncoder();

/** SHA-256 of a text's UTF-8 bytes, in hex. */
export async function digestOf(text: string): Promise<string> {
  const bytes = await globalThis.crypto.subtle.digest('SHA-256', UTF8.encode(text));
  return inHex(new Uint8Array(bytes));
}

/** Digest of a text kept apart from the facts. The salt has a fixed length, so no two pairs of salt and text are the same bytes. */
export function contentDigest(salt: string, text: string): Promise<string> {
  return digestOf(salt + text);
}

/** A new salt: 128 random bits in hex. */
export function newSalt(): string {
  return inHex(randomBytes());
}

/** A new id: 128 random bits in letters, as a run of digits might be taken for a national identity number. */
export function newId(): string {
  return inLetters(inHex(randomBytes()));
}

/** A hex digest in the letters a to p, so that it can stand in an id. */
export function inLetters(hex: string): string {
  return hex.replace(/[0-9a-f]/g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}

/** Length of a text in UTF-8 bytes. */
export function byteLength(text: string): number {
  return UTF8.encode(text).length;
}

function randomBytes(): Uint8Array {
  return globalThis.crypto.getRandomValues(new Uint8Array(16));
}

function inHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
