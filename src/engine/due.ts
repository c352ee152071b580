import { type CalendarDay, plusDays } from '../calendar/day.ts';
import { type DutyOwed, deadlinesFor } from '../case/deadlines-for.ts';
import type { CaseState } from '../case/state.ts';
import { serviceInCharge } from '../party/roles.ts';
import type { CaseSummary, SummaryQuery } from '../port/case-store.ts';
import { loadCase } from './load-case.ts';
import type { Parts } from './parts.ts';

/** A duty that stands in one of the municipality's cases. */
export interface DueDuty extends DutyOwed {
  readonly caseId: string;
}

/** Whose duties are asked for; everybody's where nothing is named. */
export interface DueQuestion {
  /** Only duties on this person. */
  readonly person?: string;
  /** Only duties on this service or unit: on its leader, on a professional in it, or on a role in a case it is in charge of. */
  readonly unit?: string;
  /**
   * Reads every case, not only those with a stored day: finds also duties without a day (`not-stated`), and those that no event but the
   * day alone has started, such as a birthday. Slow in a large municipality.
   */
  readonly everyCase?: true;
}

/**
 * The duties that are due on a day or overdue then, earliest first, through all cases. Stored days say which cases to read; each is then
 * asked anew. A list for the host: before a person sees it, it is cut to what that person may see.
 */
export async function dueOn(parts: Parts, day: CalendarDay, question: DueQuestion): Promise<readonly DueDuty[]> {
  const found: DueDuty[] = [];
  const query: SummaryQuery = question.everyCase ? {} : { dueBefore: plusDays(day, 1) };
  for await (const { caseId } of summariesOf(parts, query)) {
    const { state } = await loadCase(parts.store, caseId);
    const duties = deadlinesFor(state, day, parts.profiles.pinnedBy(state));
    const asked = duties.filter((duty) => isDue(duty, day, question) && isOn(duty, state, question));
    found.push(...asked.map((duty) => ({ ...duty, caseId })));
  }
  return found.sort(byDay);
}

/** Summaries that answer a query, through all pages. */
export async function* summariesOf({ store }: Pick<Parts, 'store'>, query: SummaryQuery): AsyncGenerator<CaseSummary> {
  let after: string | null = null;
  do {
    const page = await store.summaries({ ...query, limit: 1000, ...(after === null ? {} : { after }) });
    yield* page.summaries;
    after = page.next;
  } while (after !== null);
}

function isDue({ due }: DutyOwed, day: CalendarDay, { everyCase }: DueQuestion): boolean {
  return due === 'not-stated' ? everyCase === true : due <= day;
}

function isOn({ who }: DutyOwed, state: CaseState, { person, unit }: DueQuestion): boolean {
  if (person !== undefined && who !== person) return false;
  if (unit === undefined) return true;
  if (typeof who !== 'string') return unit === ('leaderOf' in who ? who.leaderOf : serviceInCharge({ state }));
  const professional = state.party.professionals.get(who);
  return professional !== undefined && (professional.service === unit || professional.unit === unit);
}

function byDay(a: DueDuty, b: DueDuty): number {
  const [first, second] = [sortedBy(a), sortedBy(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function sortedBy({ due, caseId, id }: DueDuty): string {
  return [due === 'not-stated' ? '9999' : due, caseId, id].join('\n');
}
