import type * as z from 'zod';
import type { CalendarDay } from '../calendar/day.ts';
import type { Concept } from '../fold/concept.ts';
import type { Id } from '../identity/id.ts';
import type * as schema from './route.schema.ts';
import type { RouteEvents } from './route.schema.ts';

export type { RouteEvents } from './route.schema.ts';

export type RouteForm = z.infer<typeof schema.routeForm>;

/** Receivers of a report; the law lets both be told without anyone's consent. */
export const BARNEVERN: Id = 'barnevern';
export const POLICE: Id = 'politi';

/** Receivers a clear case goes straight to where the profile lists none. */
export const RECEIVERS: readonly Id[] = ['ppt', BARNEVERN, 'helsestasjon'];

/** Whether one concern is clearly for one receiver: the latest word counts. */
export interface Assessment {
  readonly concern: Id;
  readonly to: Id;
  readonly is: 'clear' | 'unclear';
  readonly on: CalendarDay;
}

/** A case sent straight to a receiver: it ends neither case nor log. */
export interface Route {
  readonly id: Id;
  readonly concern: Id | undefined;
  readonly to: Id;
  readonly form: RouteForm;
  /** Whoever took it, to whom the receiver answers. */
  readonly by: Id;
  readonly on: CalendarDay;
  readonly feedbackOn: CalendarDay | undefined;
  /** What the receiver last said of an investigation. */
  readonly investigation: RouteEvents['FeedbackRecorded']['investigation'];
}

export interface RouteSlice {
  /** Latest assessment of each concern for each receiver. */
  assessments: Assessment[];
  routes: Map<Id, Route>;
}

export const route: Concept<RouteSlice, RouteEvents> = {
  start: () => ({ assessments: [], routes: new Map() }),
  on: {
    RouteAssessed(slice, { concern, to, is, day }) {
      slice.assessments = slice.assessments.filter((one) => one.concern !== concern || one.to !== to);
      slice.assessments.push({ concern, to, is, on: day });
    },
    DirectRouteTaken(slice, { id, concern, to, form, actor, day }) {
      slice.routes.set(id, {
        id,
        concern,
        to,
        form,
        by: actor.id,
        on: day,
        feedbackOn: undefined,
        investigation: undefined,
      });
    },
    FeedbackRecorded(slice, event) {
      const before = slice.routes.get(event.route);
      if (before === undefined) return;
      const investigation = event.investigation ?? before.investigation;
      slice.routes.set(event.route, { ...before, feedbackOn: event.day, investigation });
    },
  },
};

/** Whether something sent is a report as the law knows it: to barnevern or the police. What else is called a report is none. */
export function isReport({ to, form }: { readonly to: Id; readonly form: RouteForm }): boolean {
  return form === 'report' && (to === BARNEVERN || to === POLICE);
}

/** The form a route takes where none is named: a report to those who receive reports, else a referral. */
export function usualForm(to: Id): RouteForm {
  return to === BARNEVERN || to === POLICE ? 'report' : 'referral';
}

/** The reports made on a concern, or on the case as a whole where none is named: to barnevern, the police or both. */
export function reportsOn(slice: { readonly routes: ReadonlyMap<Id, Route> }, concern: Id): readonly Route[] {
  return [...slice.routes.values()].filter(
    (one) => isReport(one) && (one.concern === undefined || one.concern === concern),
  );
}
