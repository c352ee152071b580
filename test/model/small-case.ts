import { type CalendarDay, plusDays } from '../../src/calendar/day.ts';
import type { CaseEvent, Command, CommandType } from '../../src/case/case.ts';
import { decide } from '../../src/case/decide.ts';
import { replay } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { Actor } from '../../src/identity/actor.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { shipped } from './profiles.ts';
import { FIRST_DAY, opening, stamp } from './world.ts';

export const hemnes = shipped('hemnes');

/** Ten days into the case. */
export const DAY = plusDays(FIRST_DAY, 10);

/** Events without their stamp, so that a test says only what happened; who and when where it matters, else the import on the first day. */
export type Told = {
  [T in CaseEvent['type']]: Omit<Extract<CaseEvent, { type: T }>, 'commandId' | 'day' | 'actor'> & {
    readonly day?: CalendarDay;
    readonly actor?: Actor;
  };
}[CaseEvent['type']];

/** The log `log` closed by agreement: the baton rests, and nothing goes on outside it. */
export const closedByAgreement: Told = {
  ...{ type: 'LogClosed', log: 'log', ground: 'agreement', batonRests: true },
  ...{ outside: [], concludes: [] },
};

/** A command without its stamp: who puts it is said beside it. */
export type Said = {
  [T in CommandType]: Omit<Extract<Command, { type: T }>, 'commandId' | 'day' | 'actor'>;
}[CommandType];

/** Under which rules and when something is asked: Hemnes, ten days into the case, where nothing is said. */
export interface Where {
  readonly profile?: Profile;
  readonly day?: CalendarDay;
}

/** The small case after what is told. */
export function caseAfter(...told: readonly Told[]): CaseState {
  return replay([...opening, ...told.map(stamped)]);
}

/** The same of another subject. */
export function caseAbout(subject: Extract<CaseEvent, { type: 'CaseOpened' }>['subject'], ...told: readonly Told[]) {
  const known = opening.map((one) => (one.type === 'CaseOpened' ? { ...one, subject } : one));
  return replay([...known, ...told.map(stamped)]);
}

/** What is answered when someone says something. */
export function decided(said: Said, state: CaseState, actor: Actor, { profile = hemnes, day = DAY }: Where = {}) {
  return decide({ commandId: 'asked-here', day, actor, ...said } as Command, state, profile); // whole once it has its stamp
}

function stamped(told: Told): CaseEvent {
  return { ...stamp, ...told } as CaseEvent; // whole once stamped
}
