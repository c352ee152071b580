import type { Append, AppendOutcome, CaseStorage, CaseStore } from '../../../src/port/case-store.ts';
import { mustBeInSequence } from '../append-in-sequence.ts';
import { feedLimit, summaryLimit } from '../page-limit.ts';
import { StorageError } from '../storage-error.ts';
import { type MemoryRows, type MunicipalityRows, memoryRows, rowsOf } from './memory-rows.ts';
import { answers } from './summary-question.ts';

/**
 * Keeps cases in this process and loses them with it: for tests, examples and scenarios. Everything is copied on the way
 * in and on the way out, so nobody can change history by changing an object. It cannot join a host's transaction and
 * says so (`transactions-not-joined`). `rows` is where it keeps them, for a test that wants to look behind it.
 */
export function memoryCaseStorage(rows: MemoryRows = memoryRows()): CaseStorage {
  return { for: (municipality) => storeOver(rowsOf(rows, municipality)) };
}

function storeOver(rows: MunicipalityRows): CaseStore {
  return {
    append: async (append, tx?: unknown) => {
      if (tx !== undefined) throw new StorageError('transactions-not-joined', 'memory has no transactions');
      mustBeInSequence(append);
      return outcomeStanding(rows, append) ?? write(rows, structuredClone(append));
    },
    read: async (caseId, after = 0) => structuredClone((rows.cases.get(caseId)?.events ?? []).slice(after)),
    contents: async (ids) => structuredClone(ids.flatMap((id) => rows.contents.get(id) ?? [])),
    eraseContents: async (ids) => ids.filter((id) => rows.contents.delete(id)).length,
    feed: async (after, limit) => structuredClone(rows.feed.slice(after, after + feedLimit(limit))),
    summaries: async (query) => {
      const limit = summaryLimit(query.limit);
      const found = [...rows.summaries.values()].filter((summary) => answers(summary, query)).sort(byCaseId);
      const page = found.slice(0, limit);
      return {
        summaries: structuredClone(page),
        next: found.length > limit ? (page.at(-1)?.caseId ?? null) : null,
      };
    },
    recordAccess: async (record) => {
      if (rows.accesses.has(record.accessId)) {
        throw new StorageError('access-already-recorded', 'an access id is written once');
      }
      rows.accesses.set(record.accessId, structuredClone(record));
    },
    accesses: async (caseId) =>
      structuredClone([...rows.accesses.values()].filter((record) => record.caseId === caseId)),
  };
}

function outcomeStanding(rows: MunicipalityRows, append: Append): AppendOutcome | undefined {
  const known = rows.cases.get(append.caseId);
  const repeated = known?.commands.get(append.commandId);
  if (repeated !== undefined) return { outcome: 'repeated', version: repeated };
  const version = known?.events.length ?? 0;
  return version === append.expectedVersion ? undefined : { outcome: 'conflict', version };
}

function write(rows: MunicipalityRows, append: Append): AppendOutcome {
  const ids = append.contents.map((content) => content.id);
  if (new Set(ids).size < ids.length || ids.some((id) => rows.contents.has(id))) {
    throw new StorageError('content-already-stored', 'a content id is written once');
  }
  // From here on nothing can fail, so all of it is written.
  const written = rows.cases.get(append.caseId) ?? { events: [], commands: new Map<string, number>() };
  rows.cases.set(append.caseId, written);
  for (const envelope of append.events) {
    written.events.push(envelope);
    rows.feed.push({ position: rows.feed.length + 1, envelope });
  }
  for (const content of append.contents) rows.contents.set(content.id, content);
  rows.summaries.set(append.caseId, append.summary);
  written.commands.set(append.commandId, written.events.length);
  return { outcome: 'appended', version: written.events.length };
}

function byCaseId(one: { readonly caseId: string }, other: { readonly caseId: string }): number {
  return one.caseId < other.caseId ? -1 : 1;
}
