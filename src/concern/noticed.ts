import type { CalendarDay } from '../calendar/day.ts';
import type { Stamp } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';

/** Someone who has found that a concern must be reported. Nobody in particular where no employee said so. */
export interface Noticed {
  readonly by: Id | undefined;
  readonly on: CalendarDay;
}

type Reportable = 'yes' | 'no' | 'unknown' | undefined;

interface Raised extends Stamp {
  readonly reportable?: Reportable;
  readonly raisedBy: Id;
  readonly service?: Id | undefined;
}

/** Who has noticed a concern that is raised as one that must be reported: the employee who raised it, or recorded it for someone. */
export function noticedAtFirst({ reportable, service, onBehalfOf, actor, raisedBy, day }: Raised): readonly Noticed[] {
  if (reportable !== 'yes') return [];
  const employee = onBehalfOf === undefined ? raisedBy : actor.id;
  return [{ by: service === undefined ? undefined : employee, on: day }];
}

/**
 * INVARIANT: the duty to report is each one's own. Whoever says that the concern must be reported stands by it until they themselves say
 * that it must not; nobody else's no, a leader's least of all, ends it.
 */
export function noticedAfter(
  before: readonly Noticed[],
  said: Reportable,
  by: Id,
  on: CalendarDay,
): readonly Noticed[] {
  if (said === 'no') return before.filter((one) => one.by !== undefined && one.by !== by);
  if (said !== 'yes' || before.some((one) => one.by === by)) return before;
  return [...before.filter((one) => one.by !== undefined), { by, on }];
}
