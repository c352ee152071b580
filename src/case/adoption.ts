import type { CalendarDay } from '../calendar/day.ts';
import type { Actor } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import type { Profile } from '../profile/profile.ts';
import type { Verdict } from '../rule/verdict.ts';
import { type Action, actionsFor } from './actions-for.ts';
import type { CommandType } from './case.ts';
import { deadlinesFor } from './deadlines-for.ts';
import type { CaseState } from './state.ts';

/** A duty whose day is another; undefined where it does not stand. */
export interface DueChange {
  readonly id: Id;
  readonly rule: Id;
  readonly was: CalendarDay | 'not-stated' | undefined;
  readonly now: CalendarDay | 'not-stated' | undefined;
}

/** Something one actor may do whose verdict is another; undefined where it is not theirs to do. */
export interface VerdictChange {
  readonly command: CommandType;
  readonly about: Id | undefined;
  readonly was: Verdict | undefined;
  readonly now: Verdict | undefined;
}

/** What moving a case to another version of the rules changes for it from that day. */
export interface Adoption {
  readonly days: readonly DueChange[];
  readonly verdicts: readonly VerdictChange[];
}

/** One version and the one that would take its place. */
export interface Versions {
  readonly from: Profile;
  readonly to: Profile;
}

/**
 * What AdoptProfile would change for this case, for someone who asks before it is done: the days of duties, and the verdicts on all this
 * actor could choose to do. It is for a leader, who may adopt; what happened before that day is `whatIf`'s.
 */
export function adoptionOf(state: CaseState, actor: Actor, day: CalendarDay, { from, to }: Versions): Adoption {
  const due = (profile: Profile) => new Map(deadlinesFor(state, day, profile).map((one) => [one.id, one]));
  const may = (profile: Profile) => new Map(actionsFor(state, actor, day, profile).map((one) => [keyOf(one), one]));
  return {
    days: changed(due(from), due(to), ({ due: is }) => is).map(({ key, one, was, now }) => ({
      id: key,
      rule: one.rule,
      was,
      now,
    })),
    verdicts: changed(may(from), may(to), ({ verdict }) => verdict).map(({ one, was, now }) => ({
      command: one.command,
      about: one.about,
      was,
      now,
    })),
  };
}

function keyOf({ command, with: fields }: Action): string {
  return `${command} ${JSON.stringify(fields)}`;
}

/** What stands in one list and not in the other, or is told otherwise in it. */
function changed<One, Told>(
  before: ReadonlyMap<string, One>,
  after: ReadonlyMap<string, One>,
  told: (one: One) => Told,
) {
  return [...new Map([...before, ...after])].flatMap(([key, one]) => {
    const [old, other] = [before.get(key), after.get(key)];
    const [was, now] = [old && told(old), other && told(other)];
    return was === now ? [] : [{ key, one, was, now }];
  });
}
