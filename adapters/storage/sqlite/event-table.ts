import type { Envelope, FeedEntry } from '../../../src/port/case-store.ts';
import { stored, text, wholeNumber } from './row.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

const table = 'stafett_event';

/**
 * The facts, in the order they were written. Positions follow the order of commit, because the write lock is taken
 * before a position is: a reader that goes on from the last position passes over nothing.
 */
export function eventTable(database: SqliteDatabase) {
  const newest = database.prepare(
    'SELECT version FROM stafett_event WHERE municipality = ? AND case_id = ? ORDER BY version DESC LIMIT 1',
  );
  const insert = database.prepare(
    'INSERT INTO stafett_event (municipality, case_id, version, envelope) VALUES (?, ?, ?, ?)',
  );
  const columns = 'SELECT position, case_id, version, envelope FROM stafett_event';
  const ofCase = database.prepare(`${columns} WHERE municipality = ? AND case_id = ? AND version > ? ORDER BY version`);
  const onwards = database.prepare(`${columns} WHERE municipality = ? AND position > ? ORDER BY position LIMIT ?`);
  return {
    /** 0 where there is no such case. */
    version(municipality: string, caseId: string): number {
      const row = newest.get(municipality, caseId);
      return row === undefined ? 0 : wholeNumber(row, 'version', table);
    },
    add(municipality: string, caseId: string, envelope: Envelope): void {
      insert.run(municipality, caseId, envelope.version, JSON.stringify(envelope));
    },
    of(municipality: string, caseId: string, after: number): readonly Envelope[] {
      return ofCase.all(municipality, caseId, after).map((row) => entry(row).envelope);
    },
    feed(municipality: string, after: number, limit: number): readonly FeedEntry[] {
      return onwards.all(municipality, after, limit).map(entry);
    },
  };
}

function entry(row: unknown): FeedEntry {
  const position = wholeNumber(row, 'position', table);
  const keys = { caseId: text(row, 'case_id', table), version: wholeNumber(row, 'version', table) };
  const envelope = stored<Envelope>(text(row, 'envelope', table), keys, table, `position ${position}`);
  return { position, envelope };
}
