import type { SummaryQuery } from '../../../src/port/case-store.ts';

/** The statement a query asks for, with a clause only for filters that are stated, so that an index can serve it. */
export function summarySelect(
  municipality: string,
  query: SummaryQuery,
): { readonly sql: string; readonly values: readonly string[] } {
  const clauses: readonly (readonly [clause: string, value: string | undefined])[] = [
    ['case_id > ?', query.after],
    ['holder = ?', query.holder],
    ['unit = ?', query.unit],
    ['level = ?', query.level],
    ['follow_up = ?', query.followUp],
  ];
  const due: readonly (readonly [clause: string, value: string | undefined])[] = [
    ['day >= ?', query.dueFrom],
    ['day < ?', query.dueBefore],
  ];
  const own = stated(clauses);
  const within = stated(due);
  const where = ['municipality = ?', ...own.map(([clause]) => clause)];
  if (within.length > 0) {
    const days = within.map(([clause]) => clause).join(' AND ');
    where.push(`case_id IN (SELECT case_id FROM stafett_due WHERE municipality = ? AND ${days})`);
  }
  return {
    sql: `SELECT rowid AS place, case_id, version, summary FROM stafett_summary
      WHERE ${where.join(' AND ')} ORDER BY case_id LIMIT ?`,
    values: [
      municipality,
      ...own.map(([, value]) => value),
      ...(within.length > 0 ? [municipality] : []),
      ...within.map(([, value]) => value),
    ],
  };
}

function stated(clauses: readonly (readonly [string, string | undefined])[]): readonly (readonly [string, string])[] {
  return clauses.flatMap(([clause, value]) => (value === undefined ? [] : [[clause, value] as const]));
}
