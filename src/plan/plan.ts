import type { CalendarDay } from '../calendar/day.ts';
import type { Concept } from '../fold/concept.ts';
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

/** The individual plan and its coordinator, which a statute gives beside the follow-up. What they do to the log is for the profile to say. */
export interface PlanSlice {
  /** Whether there is a right to the plan, and to a coordinator, as it was last recorded. */
  rights: Map<PlanPart, { readonly is: YesNo; readonly on: CalendarDay }>;
  wishes: PlanWish[];
  coordinator: { readonly person: Id; readonly on: CalendarDay } | undefined;
}

export const plan: Concept<PlanSlice, PlanEvents> = {
  start: () => ({ rights: new Map(), wishes: [], coordinator: undefined }),
  on: {
    PlanRightRecorded: (slice, { of, is, day }) => void slice.rights.set(of, { is, on: day }),
    PlanWishRecorded(slice, { of, is, by, day }) {
      slice.wishes = withWish(slice.wishes, { of, is, by, on: day });
    },
    CoordinatorAppointed(slice, { person, day }) {
      slice.coordinator = { person, on: day };
    },
  },
};

/** The wishes with one more, in place of what the same person wished before. */
export function withWish(wishes: readonly PlanWish[], wish: PlanWish): PlanWish[] {
  return [...wishes.filter((one) => one.of !== wish.of || one.by !== wish.by), wish];
}

/** What those who have said anything wish; undefined where nobody has, or where they differ. */
export function wishFor(slice: { readonly wishes: readonly PlanWish[] }, of: PlanPart): YesNo | undefined {
  const [first, ...others] = slice.wishes.filter((one) => one.of === of).map((one) => one.is);
  return others.every((one) => one === first) ? first : undefined;
}
