import type { CalendarDay } from '../../../../src/calendar/day.ts';
import { parseCommand } from '../../../../src/case/case.schema.ts';
import type { CaseEvent } from '../../../../src/case/case.ts';
import { type DutyOwed, deadlinesFor } from '../../../../src/case/deadlines-for.ts';
import { decide } from '../../../../src/case/decide.ts';
import type { Decision } from '../../../../src/case/decision.ts';
import { evolve } from '../../../../src/case/evolve.ts';
import type { CaseState } from '../../../../src/case/state.ts';
import type { Notice } from '../../../../src/notice/notice.ts';
import { noticesFor } from '../../../../src/notice/notices-for.ts';
import type { Profile } from '../../../../src/profile/profile.ts';
import type { Judged } from '../expect/judged.ts';
import type { Outcome } from '../schema/step.schema.ts';
import type { CommandJson } from './command-of.ts';

/** Judges a command the way a host would have it judged: parsed first, then decided. `stood`: the duties that stood before. */
export function judgeJson(json: CommandJson, state: CaseState, profile: Profile, stood: readonly DutyOwed[]): Judged {
  const parsed = parseCommand(json);
  const decision: Decision = parsed.ok
    ? decide(parsed.value, state, profile)
    : { outcome: 'invalid', issues: parsed.issues };
  const recorded = decision.outcome === 'accepted' ? decision.events : [];
  const { day } = json;
  const { after, notices } = told(recorded, state, profile);
  const duties = newDuties(stood, whatStands(after, day, profile));
  return { outcome: outcomeOf(decision), decision, day, profile, recorded, duties, notices };
}

/** The case after some facts, and the notices they give rise to on the way. */
function told(events: readonly CaseEvent[], before: CaseState, profile: Profile) {
  const notices: Notice[] = [];
  let after = before;
  for (const event of events) {
    const now = evolve(after, event);
    notices.push(...noticesFor(event, after, now, profile));
    after = now;
  }
  return { after, notices };
}

function outcomeOf(decision: Decision): Outcome {
  return decision.outcome === 'refused' ? decision.verdict : decision.outcome;
}

/** The duties that stand on a day. */
export function whatStands(state: CaseState, day: CalendarDay, profile: Profile): readonly DutyOwed[] {
  return deadlinesFor(state, day, profile);
}

/** Duties that did not stand before, or stood with another day. */
export function newDuties(before: readonly DutyOwed[], after: readonly DutyOwed[]): readonly DutyOwed[] {
  return after.filter((one) => !before.some((old) => old.id === one.id && old.due === one.due));
}
