import type { CalendarDay } from '../calendar/day.ts';
import { latestLog } from '../log/log.ts';
import { serviceInCharge } from '../party/roles.ts';
import type { CaseSummary } from '../port/case-store.ts';
import type { Profile } from '../profile/profile.ts';
import type { Owed } from '../rule/rule.ts';
import { deadlinesFor } from './deadlines-for.ts';
import type { CaseState } from './state.ts';

/** The row that lists and searches are made of. A state does not know its case id; who stores the row adds it. */
export type StateSummary = Omit<CaseSummary, 'caseId'>;

/**
 * What a list needs to know of a case, without its history. Duties are those that stand on `day`, the day of the latest event where none
 * is handed in, as days: whether one is overdue is asked later, of another day.
 */
export function summaryFor(
  state: CaseState,
  profile: Profile,
  day: CalendarDay | undefined = state.latestDay,
): StateSummary {
  return {
    version: state.version,
    followUp: state.log.ended ? 'ended' : 'open',
    level: state.level.level,
    step: state.level.step ?? null,
    holder: state.baton.holder ?? null,
    unit: serviceInCharge({ state }) ?? null,
    log: latestLog(state.log)?.state ?? 'none',
    profile: { id: profile.id, version: profile.version },
    due: day === undefined ? [] : dueDays(state, profile, day),
  };
}

function dueDays(state: CaseState, profile: Profile, day: CalendarDay): CaseSummary['due'] {
  return deadlinesFor(state, day, profile).flatMap(({ id, due, who }) =>
    due === 'not-stated' ? [] : [{ duty: id, day: due, who: named(who) }],
  );
}

/** Who a duty is on, as one word: a person's id, `leader-of:<service>` or `role:<role>`. */
function named(who: Owed['who']): string {
  if (typeof who === 'string') return who;
  return 'leaderOf' in who ? `leader-of:${who.leaderOf}` : `role:${who.role}`;
}
