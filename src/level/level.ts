import type { CalendarDay } from '../calendar/day.ts';
import type { Concept } from '../fold/concept.ts';
import type { Id } from '../identity/id.ts';
import type { SubjectEvents } from '../subject/subject.schema.ts';
import type { LevelEvents } from './level.schema.ts';

export type { LevelCommands, LevelEvents } from './level.schema.ts';

export interface LevelSlice {
  level: Id;
  /** The step the case stands on; undefined where the level has none, or all are complete. */
  step: Id | undefined;
  /** Steps completed on the present level since the case came to it. */
  completed: Id[];
  /** Levels the case has been on, in order, the present one last. */
  path: Id[];
  since: CalendarDay | undefined;
  /** Services last named as needed. */
  needs: Id[];
}

function enter(slice: LevelSlice, level: Id, step: Id | undefined, day: CalendarDay): void {
  slice.level = level;
  slice.step = step;
  slice.completed = [];
  slice.path.push(level);
  slice.since = day;
}

export const level: Concept<LevelSlice, LevelEvents & SubjectEvents> = {
  start: () => ({ level: '', step: undefined, completed: [], path: [], since: undefined, needs: [] }),
  on: {
    CaseOpened: (slice, event) => enter(slice, event.level, event.step, event.day),
    LevelChanged(slice, event) {
      enter(slice, event.to, event.toStep, event.day);
      slice.needs = [...(event.needs ?? slice.needs)];
    },
    StepCompleted(slice, event) {
      slice.completed.push(event.step);
      slice.step = event.next;
    },
    StepReturned(slice, event) {
      slice.step = event.step;
      const at = slice.completed.indexOf(event.step);
      if (at >= 0) slice.completed = slice.completed.slice(0, at);
    },
  },
};
