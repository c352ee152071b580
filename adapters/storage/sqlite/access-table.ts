import type { AccessRecord } from '../../../src/port/case-store.ts';
import { stored, text, wholeNumber } from './row.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

const table = 'stafett_access';

/** Who read what, in the order it was recorded. */
export function accessTable(database: SqliteDatabase) {
  const insert = database.prepare(
    'INSERT INTO stafett_access (municipality, access_id, case_id, record) VALUES (?, ?, ?, ?)',
  );
  const ofCase = database.prepare(`SELECT position, access_id, case_id, record
    FROM stafett_access WHERE municipality = ? AND case_id = ? ORDER BY position`);
  return {
    record(municipality: string, record: AccessRecord): void {
      insert.run(municipality, record.accessId, record.caseId, JSON.stringify(record));
    },
    of(municipality: string, caseId: string): readonly AccessRecord[] {
      return ofCase.all(municipality, caseId).map(access);
    },
  };
}

function access(row: unknown): AccessRecord {
  const keys = { accessId: text(row, 'access_id', table), caseId: text(row, 'case_id', table) };
  const place = `position ${wholeNumber(row, 'position', table)}`;
  return stored<AccessRecord>(text(row, 'record', table), keys, table, place);
}
