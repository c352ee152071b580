import type * as z from 'zod';
import type { CalendarDay } from '../calendar/day.ts';
import type { Concept, Redrawn } from '../fold/concept.ts';
import type { Stamp } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import type { LogEvents } from '../log/log.schema.ts';
import type { RepairEvents } from '../repair/repair.schema.ts';
import type * as schema from './measure.schema.ts';
import type { MeasureEvents } from './measure.schema.ts';

export type { MeasureEvents } from './measure.schema.ts';

export type Effect = z.infer<typeof schema.effect>;

export interface Evaluation {
  readonly effect: Effect;
  readonly level: Id;
  readonly meeting: Id | undefined;
  readonly on: CalendarDay;
  /** How many talks with the child had been recorded by then. */
  readonly talks: number;
}

/** Something that is done to help, with one who answers for it and a day it is evaluated by. */
export interface Measure {
  readonly id: Id;
  readonly plannedBy: Id;
  readonly goal: Id | undefined;
  /** Its entry in the municipality's catalogue. */
  readonly catalogue: Id | undefined;
  readonly area: Id | undefined;
  readonly service: Id | undefined;
  readonly responsible: Id | undefined;
  readonly from: CalendarDay | undefined;
  /** The day last set for an evaluation. */
  readonly evaluateBy: CalendarDay | undefined;
  /** That day, until the evaluation it was set for has been made. */
  readonly dueBy: CalendarDay | undefined;
  readonly concerns: readonly Id[];
  readonly level: Id;
  /** The log it is written in; undefined for one outside any log. */
  readonly log: Id | undefined;
  /** The closed log it came from, where it goes on outside it. */
  readonly leftLog: Id | undefined;
  readonly state: 'planned' | 'started' | 'ended';
  readonly startedOn: CalendarDay | undefined;
  readonly endedOn: CalendarDay | undefined;
  readonly evaluations: readonly Evaluation[];
}

export interface Goal {
  readonly id: Id;
  readonly term: 'short' | 'long' | undefined;
  readonly concerns: readonly Id[];
  readonly log: Id | undefined;
  readonly setOn: CalendarDay;
}

export interface Talk {
  readonly outcome: z.infer<typeof schema.talkOutcome>;
  readonly heldOn: CalendarDay;
  readonly concern: Id | undefined;
}

export interface MeasureSlice {
  goals: Map<Id, Goal>;
  measures: Map<Id, Measure>;
  talks: Talk[];
}

function amend(slice: MeasureSlice, id: Id, change: (measure: Redrawn<Measure>) => void): void {
  const before = slice.measures.get(id);
  if (before === undefined) return;
  const measure = { ...before };
  change(measure);
  slice.measures.set(id, measure);
}

function planned(event: MeasureEvents['MeasurePlanned'] & Stamp): Measure {
  const { id, goal, catalogue, area, service, responsible, from, evaluateBy, concerns, level, log } = event;
  return {
    id,
    plannedBy: event.actor.id,
    goal,
    catalogue,
    area,
    service,
    responsible,
    from,
    evaluateBy,
    dueBy: evaluateBy,
    concerns: concerns ?? [],
    level,
    log,
    leftLog: undefined,
    state: 'planned',
    startedOn: undefined,
    endedOn: undefined,
    evaluations: [],
  };
}

export const measure: Concept<
  MeasureSlice,
  MeasureEvents & Pick<LogEvents, 'LogClosed'> & Pick<RepairEvents, 'RecordVoided'>
> = {
  start: () => ({ goals: new Map(), measures: new Map(), talks: [] }),
  on: {
    GoalSet: (slice, { id, term, concerns, log, day }) =>
      void slice.goals.set(id, { id, term, concerns: concerns ?? [], log, setOn: day }),
    MeasurePlanned: (slice, event) => void slice.measures.set(event.id, planned(event)),
    MeasureStarted(slice, { measure, responsible, evaluateBy, log, day }) {
      amend(slice, measure, (one) => {
        one.state = 'started';
        one.startedOn ??= day;
        one.responsible = responsible ?? one.responsible;
        one.evaluateBy = evaluateBy ?? one.evaluateBy;
        one.dueBy = evaluateBy ?? one.dueBy;
        one.log = log ?? one.log;
      });
    },
    MeasureEvaluated(slice, { measure, effect, level, meeting, evaluateBy, log, day }) {
      const evaluation = { effect, level, meeting, on: day, talks: slice.talks.length };
      amend(slice, measure, (one) => {
        one.evaluations = [...one.evaluations, evaluation];
        one.evaluateBy = evaluateBy ?? one.evaluateBy;
        one.dueBy = evaluateBy;
        one.log = log ?? one.log;
      });
    },
    MeasureEnded(slice, { measure, day }) {
      amend(slice, measure, (one) => {
        one.state = 'ended';
        one.endedOn = day;
      });
    },
    ChildTalkRecorded: (slice, { outcome, heldOn, concern }) => void slice.talks.push({ outcome, heldOn, concern }),
    RecordVoided: (slice, event) => void (event.kind === 'measure' && slice.measures.delete(event.record)),
    LogClosed(slice, event) {
      for (const id of event.outside)
        amend(slice, id, (one) => {
          one.log = undefined;
          one.leftLog = event.log;
        });
    },
  },
};

interface Measures {
  readonly measures: ReadonlyMap<Id, Measure>;
}

/** The measure a command means: the one it names, else the only one there is, else the only one that has not ended. */
export function measureMeant(slice: Measures, named: Id | undefined): Measure | undefined {
  if (named !== undefined) return slice.measures.get(named);
  const all = [...slice.measures.values()];
  const going = all.filter((one) => one.state !== 'ended');
  if (all.length === 1) return all[0];
  return going.length === 1 ? going[0] : undefined;
}

/** Measures that are under way. */
export function underWay(slice: Measures): readonly Measure[] {
  return [...slice.measures.values()].filter((one) => one.state === 'started');
}

/** Whether what was tried has been evaluated since it started; a measure that never started needs none. */
export function isEvaluated(one: Measure): boolean {
  return one.state === 'planned' || one.evaluations.length > 0;
}

/**
 * The log in which what is now done with a measure is written: the open one, if the measure stands there or has never stood in any.
 * Undefined for one that goes on outside a closed log, and while no log is open.
 */
export function logOfMeasure(one: Measure, open: Id | undefined): Id | undefined {
  const comesFromElsewhere = one.leftLog !== undefined || (one.log !== undefined && one.log !== open);
  return comesFromElsewhere ? undefined : open;
}
