import type { Fingerprint } from './fingerprint.ts';

/** Fingerprints, and a number for each: open addressing over typed arrays, as a map of a million objects would fill the memory. */
export class Known {
  #size = 0;
  #mask = 0;
  #a = new Uint32Array(0);
  #b = new Uint32Array(0);
  /** The number plus one; nought where the place is free. */
  #number = new Int32Array(0);

  constructor(room = 1 << 16) {
    this.#make(room);
  }

  get size(): number {
    return this.#size;
  }

  /** The number that goes with a fingerprint; undefined where there is none. */
  get(key: Fingerprint): number | undefined {
    const number = this.#number[this.#slot(key)] ?? 0;
    return number === 0 ? undefined : number - 1;
  }

  set(key: Fingerprint, number: number): void {
    if (this.#size * 10 > this.#mask * 7) this.#grow();
    const slot = this.#slot(key);
    if (this.#number[slot] === 0) this.#size += 1;
    this.#a[slot] = key.a;
    this.#b[slot] = key.b;
    this.#number[slot] = number + 1;
  }

  #slot({ a, b }: Fingerprint): number {
    let slot = a & this.#mask;
    while (this.#number[slot] !== 0 && (this.#a[slot] !== a || this.#b[slot] !== b)) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #make(room: number): void {
    this.#mask = room - 1;
    this.#a = new Uint32Array(room);
    this.#b = new Uint32Array(room);
    this.#number = new Int32Array(room);
  }

  #grow(): void {
    const [as, bs, numbers] = [this.#a, this.#b, this.#number];
    this.#make(numbers.length * 2);
    numbers.forEach((number, n) => {
      if (number === 0) return;
      const key = { a: as[n] ?? 0, b: bs[n] ?? 0 };
      const slot = this.#slot(key);
      this.#a[slot] = key.a;
      this.#b[slot] = key.b;
      this.#number[slot] = number;
    });
  }
}
