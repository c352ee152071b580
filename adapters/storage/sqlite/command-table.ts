import { wholeNumber } from './row.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

/** Which commands have been written to which case, and the version each brought it to. */
export function commandTable(database: SqliteDatabase) {
  const find = database.prepare(
    'SELECT version FROM stafett_command WHERE municipality = ? AND case_id = ? AND command_id = ?',
  );
  const insert = database.prepare(
    'INSERT INTO stafett_command (municipality, case_id, command_id, version) VALUES (?, ?, ?, ?)',
  );
  return {
    version(municipality: string, caseId: string, commandId: string): number | undefined {
      const row = find.get(municipality, caseId, commandId);
      return row === undefined ? undefined : wholeNumber(row, 'version', 'stafett_command');
    },
    add(municipality: string, caseId: string, commandId: string, version: number): void {
      insert.run(municipality, caseId, commandId, version);
    },
  };
}
