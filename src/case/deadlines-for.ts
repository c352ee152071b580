import type { CalendarDay } from '../calendar/day.ts';
import type { Id } from '../identity/id.ts';
import type { Profile } from '../profile/profile.ts';
import { type World, worldBefore } from '../profile/rulebook.ts';
import type { RuleId } from '../registry/rulebook.ts';
import { rules } from '../registry/rules.ts';
import { type Resolving, resolving } from '../rule/resolve.ts';
import type { Duty, Owed } from '../rule/rule.ts';
import { ownDuties } from './own-rules.ts';
import type { CaseState } from './state.ts';

/** Something someone must do. The id is the rule that made it and what it is about: stable, so a repeat is harmless. */
export interface DutyOwed extends Owed {
  readonly id: Id;
  /** The rule, or the municipality's own rule, that made it. */
  readonly rule: Id;
  /** `overdue` from the day after it was due; a duty without a day is listed, never overdue. */
  readonly standing: 'due' | 'overdue' | 'not-stated';
}

type AnyRule = (typeof rules)[RuleId];

interface Dutiful {
  readonly rule: AnyRule;
  readonly duty: Duty<World, unknown>;
  /** What the profile states for it; a general rule reads nothing. */
  readonly stated: Resolving<unknown, Profile> | undefined;
}

const DUTIFUL = dutiful(Object.values<AnyRule>(rules));
const ownDutiful = new WeakMap<readonly AnyRule[], readonly Dutiful[]>();

function dutiful(all: readonly AnyRule[]): readonly Dutiful[] {
  return all.flatMap((rule) => {
    if (rule.duty === undefined) return [];
    // Each duty is handed the value its own rule reads; the table only brings them together.
    const stated =
      rule.kind === 'local' ? resolving(rule as Parameters<typeof resolving<unknown, Profile>>[0]) : undefined;
    return [{ rule, duty: rule.duty as Duty<World, unknown>, stated }];
  });
}

/** The duties the rulebook makes, and those of the municipality's own rules. */
function everyDuty(profile: Profile): readonly Dutiful[] {
  const own = ownDuties(profile);
  if (own.length === 0) return DUTIFUL;
  const ready = ownDutiful.get(own) ?? [...DUTIFUL, ...dutiful(own)];
  ownDutiful.set(own, ready);
  return ready;
}

/** The duties of one rule: of its one reading, or where texts differ of all of them, with no day where they disagree about it. */
function owedBy({ duty, stated }: Dutiful, world: World): readonly Owed[] {
  if (stated === undefined) return duty.owes(world, undefined);
  const owed = stated(world.profile).readings.map((one) => (one.unsaid ? [] : duty.owes(world, one.value)));
  return owed.length === 1 ? (owed[0] ?? []) : owed.reduce<readonly Owed[]>(merged, []);
}

function merged(sum: readonly Owed[], more: readonly Owed[]): readonly Owed[] {
  const added = more.filter((one) => !sum.some((other) => other.about === one.about));
  const kept = sum.map((one) => {
    const same = more.find((other) => other.about === one.about);
    return same === undefined || same.due === one.due ? one : { ...one, due: 'not-stated' as const };
  });
  return [...kept, ...added];
}

/** The duties that stand on a day, earliest first, those without a day last. Asking changes nothing. */
export function deadlinesFor(state: CaseState, day: CalendarDay, profile: Profile): readonly DutyOwed[] {
  const before = latest.get(state);
  if (before !== undefined && before.day === day && before.profile === profile) return before.owed;
  const owed = state.version === 0 ? [] : standingOn(worldBefore(NOBODY, { state, profile, day }));
  latest.set(state, { day, profile, owed });
  return owed;
}

/** The latest answer about each case: one question about a case is often many about its duties, and a case never changes. */
const latest = new WeakMap<CaseState, { day: CalendarDay; profile: Profile; owed: readonly DutyOwed[] }>();

function standingOn(world: World): readonly DutyOwed[] {
  const owed = everyDuty(world.profile).flatMap((one) =>
    owedBy(one, world).map((duty) => dutyOf(one.rule.id, duty, world.day)),
  );
  return owed.filter((one) => !isFulfilled(world.state, one)).sort(byDay);
}

/** Done, and not arisen anew since. */
function isFulfilled({ fulfilled }: CaseState, duty: DutyOwed): boolean {
  const done = fulfilled.duties.get(duty.id);
  return done !== undefined && duty.since <= done;
}

/** Duties stand whoever asks. */
const NOBODY = { id: 'nobody', role: 'other-adult' };

function dutyOf(rule: Id, owed: Owed, day: CalendarDay): DutyOwed {
  const id = owed.about === undefined ? rule : `${rule}:${owed.about}`;
  const standing = owed.due === 'not-stated' ? 'not-stated' : owed.due < day ? 'overdue' : 'due';
  return { id, rule, standing, ...owed };
}

function byDay(a: DutyOwed, b: DutyOwed): number {
  const [first, second] = [a, b].map((one) => (one.due === 'not-stated' ? '9999' : one.due)) as [string, string];
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
}
