import type { CaseSummary, SummaryQuery } from '../../../src/port/case-store.ts';

/** Whether the case answers every filter of the query and comes after its cursor. One duty must lie within both due days. */
export function answers(summary: CaseSummary, query: SummaryQuery): boolean {
  return (
    (query.after === undefined || summary.caseId > query.after) &&
    (query.holder === undefined || summary.holder === query.holder) &&
    (query.unit === undefined || summary.unit === query.unit) &&
    (query.level === undefined || summary.level === query.level) &&
    (query.followUp === undefined || summary.followUp === query.followUp) &&
    dueWithin(summary, query)
  );
}

function dueWithin(summary: CaseSummary, { dueFrom, dueBefore }: SummaryQuery): boolean {
  if (dueFrom === undefined && dueBefore === undefined) return true;
  return summary.due.some(
    ({ day }) => (dueFrom === undefined || day >= dueFrom) && (dueBefore === undefined || day < dueBefore),
  );
}
