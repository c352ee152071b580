import type * as z from 'zod';
import type { CalendarDay } from '../calendar/day.ts';
import { dueAfter } from '../calendar/term.ts';
import type { Frozen } from '../identity/frozen.ts';
import { openLogOf } from '../log/log.ts';
import type { World } from '../profile/rulebook.ts';
import type { Meeting } from './meeting.ts';
import { COORDINATION } from './meeting.ts';
import type { interval } from './policy.schema.ts';

type InCase = Pick<World, 'state'>;

/** How often meetings of one kind are held, as a profile states it. */
export type Interval = Frozen<z.infer<typeof interval>>;

/** The next meeting of a kind: counted from when, held by when, and the one that is called where there is one. */
export interface NextMeeting {
  readonly since: CalendarDay;
  readonly due: CalendarDay | 'not-stated';
  readonly called: Meeting | undefined;
}

/**
 * The next meeting by an interval. A day that is agreed holds; a fixed interval holds too, where its day comes earlier. What was held before
 * the log was opened, or before the case came to a level it is said of, moves nothing. Undefined where there is nothing to meet about:
 * neither an open log nor, before the first, a holder.
 */
export function nextMeeting(world: InCase, { kind, every, agreed, levels }: Interval): NextMeeting | undefined {
  const all = [...world.state.meeting.meetings.values()].filter((one) => (one.kind ?? COORDINATION) === kind);
  const began = beginning(world);
  if (began === undefined) return undefined;
  const held = all.filter((one) => one.state === 'held').map((one) => one.heldOn);
  const since = latest(began, [cameTo(world, levels), ...held]);
  const called = all.filter((one) => one.state === 'called' && one.heldOn !== undefined).sort(byDay)[0];
  const days = [every === undefined ? undefined : dueAfter(since, every), agreed ? called?.heldOn : undefined];
  const named = days.filter((day) => day !== undefined && day !== 'not-stated').sort();
  return { since, due: named[0] ?? 'not-stated', called };
}

/** The day the log that is open was opened; while there has been none, the day the holder took over. */
function beginning({ state }: InCase): CalendarDay | undefined {
  const { log, baton } = state;
  if (log.logs.size === 0) return baton.since;
  return openLogOf(log)?.openedOn;
}

/** The day the case came to the levels it is on without having left them since; undefined where none is named. */
function cameTo({ state }: InCase, levels: Interval['levels']): CalendarDay | undefined {
  if (levels === undefined) return undefined;
  const { moves } = state.level;
  const outside = moves.findLastIndex((one) => !levels.includes(one.to));
  return moves[outside + 1]?.on;
}

function latest(first: CalendarDay, days: readonly (CalendarDay | undefined)[]): CalendarDay {
  return days.reduce<CalendarDay>((sum, day) => (day !== undefined && day > sum ? day : sum), first);
}

function byDay(a: Meeting, b: Meeting): number {
  return (a.heldOn ?? '') < (b.heldOn ?? '') ? -1 : 1;
}
