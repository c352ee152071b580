import type { CalendarDay } from '../calendar/day.ts';
import type { Concept } from '../fold/concept.ts';
import type { Id } from '../identity/id.ts';
import type { SubjectEvents } from '../subject/subject.schema.ts';
import type { LevelEvents } from './level.schema.ts';

export type { LevelCommands, LevelEvents } from './level.schema.ts';

/** A coming to a level. `concern`: the one whose conclusion it was part of. */
export interface Move {
  readonly to: Id;
  readonly step: Id | undefined;
  readonly concern: Id | undefined;
  readonly on: CalendarDay;
  /** Where the case stood there when it moved on; undefined while it stands there. */
  readonly left?: Pick<LevelSlice, 'step' | 'completed' | 'needs'> | undefined;
}

export interface LevelSlice {
  level: Id;
  /** The step the case stands on; undefined where the level has none, or all are complete. */
  step: Id | undefined;
  /** Steps completed on the present level since the case came to it. */
  completed: Id[];
  since: CalendarDay | undefined;
  /** Each coming to a level, the first one too, in order. */
  moves: Move[];
  /** Services last named as needed. */
  needs: Id[];
}

function enter(slice: LevelSlice, move: Move): void {
  const before = slice.moves.pop();
  const { step, completed, needs } = slice;
  if (before !== undefined) slice.moves.push({ ...before, left: { step, completed, needs } });
  slice.level = move.to;
  slice.step = move.step;
  slice.moves.push(move);
  slice.completed = [];
  slice.since = move.on;
}

export const level: Concept<LevelSlice, LevelEvents & SubjectEvents> = {
  start: () => ({ level: '', step: undefined, completed: [], since: undefined, moves: [], needs: [] }),
  on: {
    CaseOpened: (slice, { level, step, day }) => enter(slice, { to: level, step, concern: undefined, on: day }),
    LevelChanged(slice, event) {
      const { to, toStep, concern, day } = event;
      enter(slice, { to, step: toStep, concern, on: day });
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

/** Levels a case has been on, in order, the present one last. */
export function pathOf(slice: { readonly moves: readonly Move[] }): readonly Id[] {
  return slice.moves.map((one) => one.to);
}
