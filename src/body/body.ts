import type { CalendarDay } from '../calendar/day.ts';
import type { Concept } from '../fold/concept.ts';
import type { Id } from '../identity/id.ts';
import type { BodyEvents } from './body.schema.ts';

export type { BodyEvents } from './body.schema.ts';

/** The standing body where services discuss a case; what belongs clearly to one service skips it. */
export const TEAM: Id = 'tverrfaglig-team';
/** The body put together for one family. */
export const BTI_TEAM: Id = 'bti-team';

/** A case taken to a body. */
export interface TeamReferral {
  readonly id: Id;
  readonly body: Id;
  readonly concern: Id | undefined;
  readonly anonymous: boolean;
  readonly by: Id;
  readonly on: CalendarDay;
}

/** A body as it has been put together for this case. */
export interface ComposedTeam {
  readonly body: Id;
  /** Persons and services. */
  readonly members: readonly Id[];
  readonly on: CalendarDay;
}

export interface BodySlice {
  teams: Map<Id, ComposedTeam>;
  referrals: Map<Id, TeamReferral>;
  advice: { readonly body: Id; readonly meeting: Id | undefined; readonly on: CalendarDay }[];
}

export const body: Concept<BodySlice, BodyEvents> = {
  start: () => ({ teams: new Map(), referrals: new Map(), advice: [] }),
  on: {
    TeamReferred(slice, { id, body, concern, anonymous, actor, day }) {
      slice.referrals.set(id, { id, body, concern, anonymous: anonymous ?? false, by: actor.id, on: day });
    },
    TeamComposed(slice, { body, members, by, day }) {
      slice.teams.set(body, { body, members: [...new Set([...members, by])], on: day });
    },
    TeamAdviceRecorded: (slice, { body, meeting, day }) => void slice.advice.push({ body, meeting, on: day }),
  },
};

/** Cases taken to a body that has recorded no advice since. */
export function unanswered({
  referrals,
  advice,
}: {
  readonly referrals: ReadonlyMap<Id, TeamReferral>;
  readonly advice: readonly BodySlice['advice'][number][];
}): readonly TeamReferral[] {
  const isAnswered = ({ body, on }: TeamReferral) => advice.some((one) => one.body === body && one.on >= on);
  return [...referrals.values()].filter((one) => !isAnswered(one));
}
