import type { CaseStorage } from '../../../src/port/case-store.ts';

/** Any runner's test function: vitest's `test`, `node:test`'s `test`, ... */
export type TestFunction = (title: string, body: () => Promise<void>) => void;

/**
 * What the store has written, as rows of its own in any shape, in a stable order. They are counted, and compared before
 * and after. A text that has been erased is no longer in `contents`.
 */
export interface StoredRows {
  readonly events: readonly unknown[];
  readonly contents: readonly unknown[];
  readonly summaries: readonly unknown[];
  readonly accesses: readonly unknown[];
  /** Everything else the store keeps, such as the ids of commands. */
  readonly others: readonly unknown[];
}

/** A transaction that the host has begun and ends itself. */
export interface HostTransaction<Tx> {
  readonly tx: Tx;
  /** Ends it, and keeps what was written in it. */
  commit(): Promise<void>;
  /** Ends it, and keeps nothing of what was written in it. */
  rollback(): Promise<void>;
}

/** An empty store with a second door into it. */
export interface StoreUnderTest<Tx> {
  readonly storage: CaseStorage<Tx>;
  /** The second door: reads one municipality's rows without going through the store. */
  probe(municipality: string): Promise<StoredRows>;
  /** Present exactly when the store can join transactions. */
  beginTransaction?(): Promise<HostTransaction<Tx>>;
  /** Closes the storage and opens it again over whatever is left; `probe` and `close` then concern the new one. */
  reopen(): Promise<CaseStorage<Tx>>;
  /** Lets go of what the store holds open. */
  close(): Promise<void>;
}

/** What a store is able to. Where one is false, the suite asserts the opposite. */
export interface Capabilities {
  /** An append can be handed a host's transaction. When false, an append that is handed one rejects and writes nothing. */
  readonly joinsTransactions: boolean;
  /** Others can append while a host's transaction is open (they may have to wait). When false, such an append rejects. */
  readonly appendsBesideTransactions: boolean;
  /** What is acknowledged is there when the store is opened again. When false, nothing is. */
  readonly survivesReopen: boolean;
}

/** Promises by title. Each is held against a fresh store. */
export type Promises = Readonly<Record<string, <Tx>(under: StoreUnderTest<Tx>) => Promise<void>>>;
