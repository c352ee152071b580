import { type CalendarDay, calendarDay } from '../../src/calendar/day.ts';
import type { CommandType } from '../../src/case/case.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { Actor } from '../../src/identity/actor.ts';

/**
 * Everyone in the world that is explored: two guardians, the subject, three professionals of two services, and those no municipality is
 * without: an archivist, a register import, a leader in the second service. None of them exists.
 */
export const people = {
  larer: { id: 'larer', role: 'larer', service: 'skole' },
  rektor: { id: 'rektor', role: 'rektor', service: 'skole' },
  radgiver: { id: 'radgiver', role: 'professional', service: 'ppt' },
  leder: { id: 'leder', role: 'leader', service: 'ppt' },
  mor: { id: 'mor', role: 'guardian' },
  far: { id: 'far', role: 'guardian' },
  subject: { id: 'subject', role: 'guardian' },
  arkivar: { id: 'arkivar', role: 'archivist' },
  import: { id: 'import', role: 'system', service: 'import' },
} as const satisfies { readonly [name: string]: Actor };

export type Person = keyof typeof people;

/** The subject is seventeen when the story begins. */
export const BORN = calendarDay('2008-08-01');

/** All the days there are: the first; one on which a consent with a last day has run out; one on which the subject has come of age. */
export const days: readonly CalendarDay[] = ['2026-01-05', '2026-02-20', '2026-09-01'].map(calendarDay);

/** The last day of the consents that have one: between the first day and the second. */
export const LAST_DAY = calendarDay('2026-02-04');

/** The day by which measures are evaluated. */
export const EVALUATE_BY = calendarDay('2026-12-01');

/** Where an exploration stands: the case, and which of the days it is. */
export interface Place {
  readonly state: CaseState;
  readonly today: number;
}

/** Something a person may try: a command without its stamp. */
export interface Act {
  readonly does: CommandType;
  readonly by: Person;
  readonly with: { readonly [field: string]: unknown };
  /** The person answers, on their own discretion, for every finding that asks for a person. */
  readonly answers?: boolean;
}

/** One step of a path: something a person does, or that time passes until the next of the days. */
export type Deed = Act | 'time passes';

/** A person's act, in one line. */
export function act(by: Person, does: CommandType, fields: Act['with'] = {}): Act {
  return { does, by, with: fields };
}

/** The same, with the actor's own discretion. */
export function decides(by: Person, does: CommandType, fields: Act['with'] = {}): Act {
  return { does, by, with: fields, answers: true };
}
