import type { CaseSummary, SummaryPage, SummaryQuery } from '../../../src/port/case-store.ts';
import { stored, text, wholeNumber } from './row.ts';
import type { SqliteDatabase, SqliteStatement } from './sqlite-database.ts';
import { summarySelect } from './summary-select.ts';

const table = 'stafett_summary';

/** One row per case, and one per duty with a day, replaced together at each append. */
export function summaryTable(database: SqliteDatabase) {
  const put = database.prepare(`INSERT INTO stafett_summary
      (municipality, case_id, version, follow_up, level, holder, unit, summary) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (municipality, case_id) DO UPDATE SET version = excluded.version, follow_up = excluded.follow_up,
      level = excluded.level, holder = excluded.holder, unit = excluded.unit, summary = excluded.summary`);
  const clearDue = database.prepare('DELETE FROM stafett_due WHERE municipality = ? AND case_id = ?');
  const addDue = database.prepare('INSERT INTO stafett_due (municipality, case_id, day) VALUES (?, ?, ?)');
  const prepared = new Map<string, SqliteStatement>();
  const statement = (sql: string): SqliteStatement => {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  return {
    put(municipality: string, summary: CaseSummary): void {
      const { caseId, version, followUp, level, holder, unit } = summary;
      put.run(municipality, caseId, version, followUp, level, holder, unit, JSON.stringify(summary));
      clearDue.run(municipality, caseId);
      for (const { day } of summary.due) addDue.run(municipality, caseId, day);
    },
    page(municipality: string, query: SummaryQuery, limit: number): SummaryPage {
      const { sql, values } = summarySelect(municipality, query);
      // One more than asked for tells whether there is a next page.
      const found = statement(sql).all(...values, limit + 1);
      const summaries = found.slice(0, limit).map(summaryOf);
      return { summaries, next: found.length > limit ? (summaries.at(-1)?.caseId ?? null) : null };
    },
  };
}

function summaryOf(row: unknown): CaseSummary {
  const keys = { caseId: text(row, 'case_id', table), version: wholeNumber(row, 'version', table) };
  const place = `rowid ${wholeNumber(row, 'place', table)}`;
  return stored<CaseSummary>(text(row, 'summary', table), keys, table, place);
}
