import type { CalendarDay } from '../../../src/calendar/day.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import type { Where } from './load/where.ts';
import type { Given } from './schema/given.schema.ts';
import type { WrittenStep } from './schema/step.schema.ts';
import type { Person, Subject } from './schema/who.schema.ts';

/** One step of a story, in its place. */
export interface Step {
  /** As it counts in its own scenario, from 1; `repeat` names it so. */
  readonly number: number;
  /** The id of its command: `step-3`; of a step of an opening `before-1-step-3`. */
  readonly commandId: string;
  readonly day: CalendarDay;
  readonly written: WrittenStep;
  readonly where: Where;
  /** Steps that happen at once. */
  readonly together: readonly Step[];
  /** The step whose command is carried out again. */
  readonly repeats: Step | undefined;
}

/** What a story begins with, and where that is written. */
export interface Beginning {
  readonly keys: Given;
  where(key: string): Where;
}

/** A story ready to be run: openings first, every name known, every profile read. */
export interface Scenario {
  readonly title: string;
  readonly file: string;
  readonly where: Where;
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly people: ReadonlyMap<string, Person>;
  /** Texts by name; no check sees more of one than its name. */
  readonly contents: ReadonlyMap<string, string>;
  readonly given: Beginning | undefined;
  readonly steps: readonly Step[];
  readonly profiles: ReadonlyMap<string, Profile>;
  /** Names of the profiles it is run under, one run for each. */
  readonly run: readonly string[];
}

/** The name of the subject where a scenario has one only. */
export const ONLY_SUBJECT = 'subject';
