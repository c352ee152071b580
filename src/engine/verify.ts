import type { CaseEvent } from '../case/case.ts';
import { replay } from '../case/evolve.ts';
import { summaryFor } from '../case/summary-for.ts';
import type { CaseSummary, ContentRow, Envelope } from '../port/case-store.ts';
import { canonicalJson } from './canonical-json.ts';
import { contentDigest } from './digest.ts';
import { summariesOf } from './due.ts';
import { openEnvelope } from './open-envelope.ts';
import type { Parts } from './parts.ts';
import { hashOf } from './seal.ts';

/** Something in the store that is not as it was written, or not as the history says. */
export type StoredIssue =
  | { readonly code: 'no-such-case' }
  /** The fact at this place is not the one that was sealed there, or does not follow the one before it. */
  | { readonly code: 'hash-broken'; readonly version: number }
  /** The fact at this place is one this release cannot read. */
  | { readonly code: 'event-unreadable'; readonly version: number }
  /** A text is not the one that was written. An erased text is no issue. */
  | { readonly code: 'content-digest-differs'; readonly version: number; readonly content: string }
  /** The stored summary is not what the history says; also where facts are missing at the end. */
  | { readonly code: 'summary-differs' };

/** Recomputes the hash chain, the digests of the texts and the summary of one case. An empty list: all of it is as it was written. */
export async function verify(parts: Parts, caseId: string): Promise<readonly StoredIssue[]> {
  const envelopes = await parts.store.read(caseId);
  if (envelopes.length === 0) return [{ code: 'no-such-case' }];
  const chain = await brokenLinks(envelopes);
  const contents = await differingContents(parts, caseId, envelopes);
  const events = envelopes.map(openEnvelope);
  const unreadable = events.flatMap((event, index): StoredIssue[] =>
    event === undefined ? [{ code: 'event-unreadable', version: index + 1 }] : [],
  );
  const readable = events.filter((event): event is CaseEvent => event !== undefined);
  const summary = unreadable.length > 0 ? [] : await differingSummary(parts, caseId, readable);
  return [...chain, ...unreadable, ...contents, ...summary];
}

async function brokenLinks(envelopes: readonly Envelope[]): Promise<readonly StoredIssue[]> {
  const whole = await Promise.all(envelopes.map(isAsSealed));
  const issues: StoredIssue[] = [];
  for (const [index, envelope] of envelopes.entries()) {
    const follows = envelope.version === index + 1 && envelope.previousHash === (envelopes[index - 1]?.hash ?? '');
    if (!follows || whole[index] !== true) issues.push({ code: 'hash-broken', version: index + 1 });
  }
  return issues;
}

async function isAsSealed({ hash, ...rest }: Envelope): Promise<boolean> {
  return hash === (await hashOf(rest));
}

async function differingContents(
  { store }: Parts,
  caseId: string,
  envelopes: readonly Envelope[],
): Promise<readonly StoredIssue[]> {
  const named = envelopes.flatMap(({ version, contents }) =>
    contents.map(({ id, digest }) => ({ version, id, digest })),
  );
  const rows = new Map((await store.contents([...new Set(named.map((one) => one.id))])).map((row) => [row.id, row]));
  const issues: StoredIssue[] = [];
  for (const { version, id, digest } of named) {
    const row = rows.get(id);
    if (row && !(await isAsWritten(row, caseId, digest)))
      issues.push({ code: 'content-digest-differs', version, content: id });
  }
  return issues;
}

async function isAsWritten(row: ContentRow, caseId: string, digest: string): Promise<boolean> {
  return row.caseId === caseId && row.digest === digest && digest === (await contentDigest(row.salt, row.text));
}

async function differingSummary(
  parts: Parts,
  caseId: string,
  events: readonly CaseEvent[],
): Promise<readonly StoredIssue[]> {
  const state = replay(events);
  const told: CaseSummary = { caseId, ...summaryFor(state, parts.profiles.pinnedBy(state)) };
  const { level, followUp, holder, unit } = told;
  // A row that does not answer what the history says is as wrong as one that differs, so the search can be narrowed by it.
  const query = { level, followUp, ...(holder === null ? {} : { holder }), ...(unit === null ? {} : { unit }) };
  for await (const stored of summariesOf(parts, query)) {
    if (stored.caseId === caseId)
      return canonicalJson(stored) === canonicalJson(told) ? [] : [{ code: 'summary-differs' }];
  }
  return [{ code: 'summary-differs' }];
}
