/** Two words of 32 bits: what a value comes down to. Values that differ have, but for one chance in billions of billions, different ones. */
export interface Fingerprint {
  readonly a: number;
  readonly b: number;
}

/** Where fingerprints are taken from one value after another; the order counts. */
export class Ink {
  a = 0x2545f491;
  b = 0x6a09e667;

  add(x: number, y: number): void {
    this.a = Math.imul(turned(this.a ^ Math.imul(x, 0xcc9e2d51), 13), 5) + 0x561ccd1b;
    this.b = Math.imul(turned(this.b ^ Math.imul(y, 0x1b873593), 15), 5) + 0x38495ab5;
  }

  dry(): Fingerprint {
    return { a: settled(this.a), b: settled(this.b ^ this.a) };
  }
}

function turned(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function settled(word: number): number {
  let x = word;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

const words = new Map<string, Fingerprint>();
const things = new WeakMap<object, Fingerprint>();

/** The fingerprint of a value. What is undefined counts as not there; the order of fields and of what a map or a set holds does not count, that of a list does. */
export function fingerprint(value: unknown): Fingerprint {
  if (typeof value === 'string') return ofWord(value);
  if (typeof value !== 'object' || value === null) return ofWord(`${typeof value} ${String(value)}`);
  const known = things.get(value);
  if (known) return known;
  const taken = ofThing(value);
  things.set(value, taken); // a part of a case is replaced, never written to
  return taken;
}

function ofWord(word: string): Fingerprint {
  const known = words.get(word);
  if (known) return known;
  const ink = new Ink();
  for (let n = 0; n < word.length; n += 1) ink.add(word.charCodeAt(n), word.charCodeAt(n));
  const taken = ink.dry();
  words.set(word, taken);
  return taken;
}

function ofThing(value: object): Fingerprint {
  if (value instanceof Map) return inAnyOrder(value);
  if (value instanceof Set) return inAnyOrder([...value].map((one) => [one, true]));
  return Array.isArray(value) ? inOrder(value) : inAnyOrder(Object.entries(value));
}

/** The fingerprint of a list, where the order counts. */
export function inOrder(values: Iterable<unknown>): Fingerprint {
  const ink = new Ink();
  for (const value of values) {
    const { a, b } = fingerprint(value);
    ink.add(a, b);
  }
  return ink.dry();
}

/** The fingerprint of pairs, whatever their order. */
export function inAnyOrder(pairs: Iterable<readonly [unknown, unknown]>): Fingerprint {
  let a = 0;
  let b = 0;
  for (const [name, value] of pairs) {
    if (value === undefined) continue;
    const ink = new Ink();
    const [left, right] = [fingerprint(name), fingerprint(value)];
    ink.add(left.a, left.b);
    ink.add(right.a, right.b);
    const pair = ink.dry();
    a = (a + pair.a) | 0;
    b = (b + pair.b) | 0;
  }
  return { a: settled(a), b: settled(b) };
}
