import { type CalendarDay, plusDays } from '../calendar/day.ts';
import { type DutyOwed, deadlinesFor } from '../case/deadlines-for.ts';
import type { CaseState } from '../case/state.ts';
import type { Actor } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import { holdsOneOf, isEmployee, leads, serviceInCharge } from '../party/roles.ts';
import type { CaseSummary, SummaryQuery } from '../port/case-store.ts';
import type { Profile } from '../profile/profile.ts';
import { loadCase } from './load-case.ts';
import type { Parts } from './parts.ts';

/** A duty that stands in one of the municipality's cases. */
export interface DueDuty extends DutyOwed {
  readonly caseId: string;
}

/** Whose duties are asked for; everybody's where nothing is named. */
export interface DueQuestion {
  /**
   * Only duties on this person: by name, or on the leader or role they are known as in the case. An actor, as the host vouches for them, is
   * also found where the case does not know them, as a leader of a service seldom is.
   */
  readonly person?: string | Actor;
  /** Only duties on this service or unit: on its leader, on a professional in it, or on a role in a case it is in charge of. */
  readonly unit?: string;
  /** Also what falls due after the day, up to this one: the first of it is what comes next. */
  readonly until?: CalendarDay;
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
  const last = question.until ?? day;
  const query: SummaryQuery = question.everyCase ? {} : { dueBefore: plusDays(last, 1) };
  for await (const { caseId } of summariesOf(parts, query)) {
    const { state } = await loadCase(parts.store, caseId);
    const inCase: InCase = { state, profile: parts.profiles.pinnedBy(state) };
    const duties = deadlinesFor(state, day, inCase.profile);
    const asked = duties.filter((duty) => isDue(duty, last, question) && isOn(duty, inCase, question));
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

interface InCase {
  readonly state: CaseState;
  readonly profile: Profile;
}

function isDue({ due }: DutyOwed, last: CalendarDay, { everyCase }: DueQuestion): boolean {
  return due === 'not-stated' ? everyCase === true : due <= last;
}

function isOn({ who }: DutyOwed, inCase: InCase, { person, unit }: DueQuestion): boolean {
  return (
    (person === undefined || isOnPerson(who, inCase, person)) && (unit === undefined || isOnUnit(who, inCase, unit))
  );
}

function isOnPerson(who: DutyOwed['who'], inCase: InCase, person: string | Actor): boolean {
  const actor = typeof person === 'string' ? asKnown(inCase, person) : person;
  if (typeof who === 'string') return who === (typeof person === 'string' ? person : person.id);
  if (actor === undefined) return false;
  return 'leaderOf' in who ? leads(inCase.profile, actor, who.leaderOf) : hasRoleIn(inCase, actor, who.role);
}

/** A professional as the case knows them; undefined for anyone else, and for one who was removed. */
function asKnown({ state }: InCase, person: string): Actor | undefined {
  const known = state.party.professionals.get(person);
  if (known?.active !== true) return undefined;
  const { role = 'professional', service, unit } = known;
  return { id: person, role, service, ...(unit === undefined ? {} : { unit }) };
}

/** A role in the case: an employee has it there where they are known, or where their service is in charge or nobody's is. */
function hasRoleIn({ state, profile }: InCase, actor: Actor, role: Id): boolean {
  if (!holdsOneOf(profile, actor, [role])) return false;
  const inCharge = serviceInCharge({ state });
  const isThere = inCharge === undefined || actor.service === inCharge || state.party.professionals.has(actor.id);
  return isThere || !isEmployee(profile, actor);
}

function isOnUnit(who: DutyOwed['who'], { state }: InCase, unit: string): boolean {
  if (typeof who === 'string') {
    const professional = state.party.professionals.get(who);
    return professional !== undefined && (professional.service === unit || professional.unit === unit);
  }
  const service = 'leaderOf' in who ? who.leaderOf : serviceInCharge({ state });
  return service === unit || (service !== undefined && isUnitOf(state, unit, service));
}

/** Whether a unit is of a service, as far as the case knows: someone who takes part for the service is in it. */
function isUnitOf({ party }: CaseState, unit: string, service: Id): boolean {
  return [...party.professionals.values()].some((one) => one.active && one.service === service && one.unit === unit);
}

function byDay(a: DueDuty, b: DueDuty): number {
  const [first, second] = [sortedBy(a), sortedBy(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function sortedBy({ due, caseId, id }: DueDuty): string {
  return [due === 'not-stated' ? '9999' : due, caseId, id].join('\n');
}
