import type { Recipient } from '../../../src/port/directory.ts';
import type { Notifier } from '../../../src/port/notifier.ts';

/** Any runner's test function: vitest's `test`, `node:test`'s `test`, ... */
export type TestFunction = (title: string, body: () => Promise<void>) => void;

/** One thing that left the notifier. */
export interface Sent {
  /** The person's id, or their address where the channel knows only that. */
  readonly to: string;
  /** Every word the person reads, subject lines and links included; empty where the notifier writes to no person. */
  readonly says: string;
}

/** A notifier that has sent nothing yet, with a second door to what leaves it. */
export interface NotifierUnderTest {
  readonly notifier: Notifier;
  /** A recipient the channel reaches, for a person; each call with another person gives another address. */
  recipient(person: string): Recipient;
  /** The second door: what has left, in order, seen from the other end of the channel. */
  sent(): Promise<readonly Sent[]>;
  /** Makes the channel fail until it is restored. Present exactly when the channel can break. */
  breakDown?(): Promise<void>;
  /** Lets the channel work again. */
  restore?(): Promise<void>;
  /** Lets go of what the notifier holds open. */
  close(): Promise<void>;
}

/** What a notifier is able to. Where one is false, the suite asserts the opposite. */
export interface Capabilities {
  /** It sends to an address, so a person nobody has an address for is undeliverable. When false, it reaches anyone by id. */
  readonly needsAddress: boolean;
  /** The channel can be down for a while. When false, `breakDown` is left out. */
  readonly canBreak: boolean;
}

/** Promises by title. Each is held against a fresh notifier. */
export type Promises = Readonly<Record<string, (under: NotifierUnderTest) => Promise<void>>>;
