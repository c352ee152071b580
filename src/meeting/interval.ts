import type * as z from 'zod';
import type { CalendarDay } from '../calendar/day.ts';
import { dueAfter } from '../calendar/term.ts';
import type { Frozen } from '../identity/frozen.ts';
import type { World } from '../profile/rulebook.ts';
import type { Meeting } from './meeting.ts';
import { COORDINATION } from './meeting.ts';
import type { interval } from './policy.schema.ts';

/** How often meetings of one kind are held, as a profile states it. */
export type Interval = Frozen<z.infer<typeof interval>>;

/** The next meeting of a kind: counted from when, held by when, and the one that is called where there is one. */
export interface NextMeeting {
  readonly since: CalendarDay;
  readonly due: CalendarDay | 'not-stated';
  readonly called: Meeting | undefined;
}

/**
 * The next meeting by an interval. A day that is agreed holds; a fixed interval holds too, where its day comes earlier. Undefined where there
 * is nothing to meet about yet: neither an open log nor a holder.
 */
export function nextMeeting(world: Pick<World, 'state'>, { kind, every, agreed }: Interval): NextMeeting | undefined {
  const all = [...world.state.meeting.meetings.values()].filter((one) => (one.kind ?? COORDINATION) === kind);
  const since = latest(all.filter((one) => one.state === 'held').map((one) => one.heldOn)) ?? beginning(world);
  if (since === undefined) return undefined;
  const called = all.filter((one) => one.state === 'called' && one.heldOn !== undefined).sort(byDay)[0];
  const days = [every === undefined ? undefined : dueAfter(since, every), agreed ? called?.heldOn : undefined];
  const named = days.filter((day) => day !== undefined && day !== 'not-stated').sort();
  return { since, due: named[0] ?? 'not-stated', called };
}

/** The log that is open, else the day the holder took over. */
function beginning({ state }: Pick<World, 'state'>): CalendarDay | undefined {
  const open = state.log.open === undefined ? undefined : state.log.logs.get(state.log.open);
  return open?.openedOn ?? state.baton.since;
}

function latest(days: readonly (CalendarDay | undefined)[]): CalendarDay | undefined {
  return days.reduce((sum, day) => (sum === undefined || (day !== undefined && day > sum) ? day : sum), undefined);
}

function byDay(a: Meeting, b: Meeting): number {
  return (a.heldOn ?? '') < (b.heldOn ?? '') ? -1 : 1;
}
