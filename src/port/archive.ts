import type { CaseSummary, ContentRow, Envelope } from './case-store.ts';

/** One document of a package, ready to be kept: UTF-8 text with the SHA-256 of its bytes, in hex. */
export interface ArchiveFile {
  /** Relative, with `/` between: `history.jsonl`, `contents/0001.txt`. Made by the engine, never from an id. */
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
  readonly digest: string;
  /** Id of the content this file holds; left out for the others. */
  readonly content?: string;
}

/** Everything that is kept of a closed log: the case's whole history until now, the texts that still exist, and the rules it was under. */
export interface ArchivePackage {
  /** The same for the same log at the same point of its history, whoever archives it. Letters only. */
  readonly id: string;
  readonly caseId: string;
  readonly logId: string;
  readonly log: { readonly openedOn: string; readonly closedOn: string; readonly ground: string };
  readonly profile: { readonly id: string; readonly version: string; readonly digest: string };
  readonly summary: CaseSummary;
  readonly history: readonly Envelope[];
  readonly contents: readonly ContentRow[];
  /** History, rules, summary and texts as documents. */
  readonly files: readonly ArchiveFile[];
}

/**
 * Keeps packages for good. Storing a package id again gives the receipt of the first time and changes nothing. A receipt is recorded in
 * the case: 1-64 of `A-Z a-z 0-9 . _ : -`, never eleven digits. A rejection means that nothing was kept.
 */
export interface Archive {
  store(archived: ArchivePackage): Promise<{ readonly receipt: string }>;
}
