import type { CalendarDay } from '../calendar/day.ts';
import type { Concept, ReadonlySlice } from '../fold/concept.ts';
import type { Id } from '../identity/id.ts';
import type { PlanEvents } from './plan.schema.ts';

export type { PlanEvents } from './plan.schema.ts';

/** The individual plan, or its coordinator. */
export type PlanPart = PlanEvents['PlanRightRecorded']['of'];
export type YesNo = PlanEvents['PlanRightRecorded']['is'];

/** What one person wishes: the latest word of each counts. */
export interface PlanWish {
  readonly of: PlanPart;
  readonly is: YesNo;
  readonly by: Id;
  readonly on: CalendarDay;
}

/** Something recorded, or about to be, of plan or coordinator. */
export type PlanSays =
  | { readonly act: 'right'; readonly of: PlanPart; readonly is: YesNo }
  | { readonly act: 'wish'; readonly of: PlanPart; readonly is: YesNo; readonly by: Id }
  | { readonly act: 'appoint'; readonly person: Id };

/** What stands of plan and coordinator. */
export interface PlanStanding {
  /** Whether there is a right to the plan, and to a coordinator, as it was last recorded. */
  rights: ReadonlyMap<PlanPart, { readonly is: YesNo; readonly on: CalendarDay }>;
  wishes: readonly PlanWish[];
  coordinator: { readonly person: Id; readonly on: CalendarDay } | undefined;
}

/** The individual plan and its coordinator, which a statute gives beside the follow-up. What they do to the log is for the profile to say. */
export interface PlanSlice extends PlanStanding {
  /** All that was recorded, in order, so that it is known since when something has followed from it. */
  said: { readonly says: PlanSays; readonly on: CalendarDay }[];
}

const NOTHING_SAID: PlanStanding = { rights: new Map(), wishes: [], coordinator: undefined };

function record(slice: PlanSlice, says: PlanSays, on: CalendarDay): void {
  Object.assign(slice, withWord(slice, says, on));
  slice.said.push({ says, on });
}

export const plan: Concept<PlanSlice, PlanEvents> = {
  start: () => ({ ...NOTHING_SAID, said: [] }),
  on: {
    PlanRightRecorded: (slice, { of, is, day }) => record(slice, { act: 'right', of, is }, day),
    PlanWishRecorded: (slice, { of, is, by, day }) => record(slice, { act: 'wish', of, is, by }, day),
    CoordinatorAppointed: (slice, { person, day }) => record(slice, { act: 'appoint', person }, day),
  },
};

/** What stands once one thing more is said; a wish takes the place of what the same person wished before. */
export function withWord({ rights, wishes, coordinator }: PlanStanding, says: PlanSays, on: CalendarDay): PlanStanding {
  if (says.act === 'appoint') return { rights, wishes, coordinator: { person: says.person, on } };
  const { of, is } = says;
  if (says.act === 'right') return { rights: new Map(rights).set(of, { is, on }), wishes, coordinator };
  const others = wishes.filter((one) => one.of !== of || one.by !== says.by);
  return { rights, wishes: [...others, { of, is, by: says.by, on }], coordinator };
}

/** What stood after each thing that was said, in order. */
export function standingAfterEach({
  said,
}: ReadonlySlice<PlanSlice>): readonly { plan: PlanStanding; on: CalendarDay }[] {
  let stood = NOTHING_SAID;
  return said.map(({ says, on }) => {
    stood = withWord(stood, says, on);
    return { plan: stood, on };
  });
}
