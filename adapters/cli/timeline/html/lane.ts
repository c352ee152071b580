import type { CalendarDay } from '../../../../src/calendar/day.ts';
import type { Tone } from './palette.ts';
import type { LaneKey } from './words/words.ts';

/** How a bar is drawn: filled for what stood, dashed for what was offered or planned, thin for what only waited. */
export type Line = 'stood' | 'hoped' | 'waited';

/** The sign of something that happened on one day. */
export type Sign = 'asked' | 'no' | 'kept' | 'held' | 'judged' | 'judged-none' | 'tick';

/** One thing of a lane. What is drawn and what is listed are both made of it, so neither says more than the other. */
export interface Entry {
  /** Entries of the same row share a line of the lane. */
  readonly row: string;
  /** In full, for the list and for whoever points at it. */
  readonly text: string;
  /** As short as it stands in the picture. */
  readonly label: string;
  readonly tone: Tone;
  readonly from: CalendarDay;
  /** Undefined where it still stands when the story ends. */
  readonly until: CalendarDay | undefined;
  /** Undefined for what is a sign alone. */
  readonly line: Line | undefined;
  readonly signs: readonly Mark[];
}

/** A sign on a day, in words too. */
export interface Mark {
  readonly on: CalendarDay;
  readonly sign: Sign;
  readonly text: string;
}

/** One line of the picture with its name. Rows are drawn in the order their first entry stands here. */
export interface Lane {
  readonly key: LaneKey;
  readonly entries: readonly Entry[];
}

/** An entry with nothing that need not be said. */
export function entry(said: Pick<Entry, 'row' | 'text' | 'tone' | 'from'> & Partial<Entry>): Entry {
  return { label: said.text, until: undefined, line: 'stood', signs: [], ...said };
}
