import type { ContentRow } from '../../../src/port/case-store.ts';
import { stored, text, wholeNumber } from './row.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

const table = 'stafett_content';

/** The texts, kept apart from the facts so that they can be erased. */
export function contentTable(database: SqliteDatabase) {
  const insert = database.prepare(
    'INSERT INTO stafett_content (municipality, content_id, case_id, content) VALUES (?, ?, ?, ?)',
  );
  const asked = database.prepare(`SELECT position, content_id, case_id, content
    FROM json_each(?) AS asked JOIN stafett_content ON content_id = asked.value
    WHERE municipality = ? ORDER BY asked.key`);
  const erase = database.prepare(
    'DELETE FROM stafett_content WHERE municipality = ? AND content_id IN (SELECT value FROM json_each(?))',
  );
  return {
    add(municipality: string, content: ContentRow): void {
      insert.run(municipality, content.id, content.caseId, JSON.stringify(content));
    },
    of(municipality: string, ids: readonly string[]): readonly ContentRow[] {
      return asked.all(JSON.stringify(ids), municipality).map(content);
    },
    erase(municipality: string, ids: readonly string[]): number {
      return Number(erase.run(municipality, JSON.stringify(ids)).changes);
    },
  };
}

function content(row: unknown): ContentRow {
  const keys = { id: text(row, 'content_id', table), caseId: text(row, 'case_id', table) };
  const place = `position ${wholeNumber(row, 'position', table)}`;
  return stored<ContentRow>(text(row, 'content', table), keys, table, place);
}
