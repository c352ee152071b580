import type { JsonObject } from './json.ts';

/**
 * One recorded fact as it is stored: what happened (`type`, `fields`), when and by whom, under which rules, sealed to
 * the fact before it. Stores keep every key as handed in and read none of the fields.
 */
export interface Envelope {
  readonly caseId: string;
  /** 1 for the first fact of a case, then one more for each. The id of the event is `caseId/version`. */
  readonly version: number;
  /** Name of the event, past tense: `BatonAccepted`. */
  readonly type: string;
  /** Version of the shape of this event type, for upcasting when it is read. */
  readonly v: number;
  /** The Oslo day of the decision, YYYY-MM-DD. */
  readonly day: string;
  /** The instant the fact was recorded, ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly commandId: string;
  readonly actor: { readonly id: string; readonly role: string; readonly service?: string; readonly unit?: string };
  readonly onBehalfOf?: string;
  readonly discretion?: JsonObject;
  /** The rules the decision was made under. */
  readonly profile: { readonly id: string; readonly version: string; readonly digest: string };
  /** Texts this fact refers to, with the digest of each, so that an erased text leaves the history provable. */
  readonly contents: readonly { readonly id: string; readonly digest: string }[];
  /** Everything else the event says: codes, days and ids only. */
  readonly fields: JsonObject;
  /** Hash of the envelope before this one in the case; empty for the first. */
  readonly previousHash: string;
  readonly hash: string;
}

/** A text kept apart from the facts. The salt keeps the digest of a short text from being guessed. */
export interface ContentRow {
  readonly id: string;
  readonly caseId: string;
  readonly text: string;
  readonly salt: string;
  readonly digest: string;
}

/** What is known of a case without replaying it: the row that lists and searches are made of. */
export interface CaseSummary {
  readonly caseId: string;
  readonly version: number;
  /** `open` until the follow-up ends, then `ended`. */
  readonly followUp: 'open' | 'ended';
  readonly level: string;
  readonly step: string | null;
  readonly holder: string | null;
  /** Service of the holder, or of the concern while there is none. */
  readonly unit: string | null;
  readonly log: 'none' | 'open' | 'closed' | 'archived';
  readonly profile: { readonly id: string; readonly version: string };
  /** Duties with a day, as stored days: whether one is overdue is asked of the day of the question, never stored. */
  readonly due: readonly { readonly duty: string; readonly day: string; readonly who: string }[];
}

/** One append: all of it is written in one transaction, or nothing is. */
export interface Append {
  readonly caseId: string;
  readonly commandId: string;
  /** Version the decision was made at; 0 for a case that does not exist yet. */
  readonly expectedVersion: number;
  /** At least one; versions run on from `expectedVersion + 1`. */
  readonly events: readonly Envelope[];
  readonly contents: readonly ContentRow[];
  readonly summary: CaseSummary;
}

export type AppendOutcome =
  /** Written. `version` is the case's new version. */
  | { readonly outcome: 'appended'; readonly version: number }
  /** This command id has been written to this case before; nothing is written now. */
  | { readonly outcome: 'repeated'; readonly version: number }
  /** Someone else wrote first; nothing is written. `version` is what stands now. */
  | { readonly outcome: 'conflict'; readonly version: number };

/** A stored fact with its place in the municipality's feed. Positions increase and may have holes. */
export interface FeedEntry {
  readonly position: number;
  readonly envelope: Envelope;
}

/** Filters are combined with and. `dueBefore` and `dueFrom` look at stored days, YYYY-MM-DD. */
export interface SummaryQuery {
  readonly holder?: string;
  readonly unit?: string;
  readonly level?: string;
  readonly followUp?: 'open' | 'ended';
  /** Cases with a duty due on or after this day. */
  readonly dueFrom?: string;
  /** Cases with a duty due before this day. */
  readonly dueBefore?: string;
  /** Cursor of an earlier page; the page goes on after it. */
  readonly after?: string;
  /** 1 to 1000; 100 when left out. */
  readonly limit?: number;
}

export interface SummaryPage {
  readonly summaries: readonly CaseSummary[];
  /** Hand in as `after` for the next page; null on the last. */
  readonly next: string | null;
}

/** Who read what, written before anything is shown. */
export interface AccessRecord {
  readonly accessId: string;
  readonly caseId: string;
  readonly day: string;
  readonly recordedAt: string;
  readonly actor: { readonly id: string; readonly role: string; readonly service?: string; readonly unit?: string };
  /** What was asked for: `view`, `history`, `actions`. */
  readonly asked: string;
  /** Ids of the contents that were shown. */
  readonly contents: readonly string[];
}

/**
 * Where the cases of ONE municipality are kept. `Tx` is the store's own transaction handle: a host that hands one in
 * has the append join its transaction, and then commits or rolls back itself.
 *
 * Every method may reject when the database is broken; none rejects for a conflict or a repeat.
 */
export interface CaseStore<Tx = never> {
  append(append: Append, tx?: Tx): Promise<AppendOutcome>;
  /** Facts of one case in order, those after version `after` (0 when left out). Empty where there is no such case. */
  read(caseId: string, after?: number): Promise<readonly Envelope[]>;
  /** The texts that exist of those asked for, in the order asked; an erased or unknown id is left out. */
  contents(ids: readonly string[]): Promise<readonly ContentRow[]>;
  /** Erases texts for good; facts and digests stay. Returns how many existed. */
  eraseContents(ids: readonly string[]): Promise<number>;
  /** Facts of every case in the order they became visible; no fact is ever passed over by a reader that goes on from the last position. */
  feed(after: number, limit: number): Promise<readonly FeedEntry[]>;
  summaries(query: SummaryQuery): Promise<SummaryPage>;
  recordAccess(record: AccessRecord): Promise<void>;
  /** Readings of one case in the order they were recorded. */
  accesses(caseId: string): Promise<readonly AccessRecord[]>;
}

/** A storage adapter: one store per municipality; nothing of one is ever seen through another. */
export interface CaseStorage<Tx = never> {
  for(municipality: string): CaseStore<Tx>;
}
