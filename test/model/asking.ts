import { type CalendarDay, plusDays } from '../../src/calendar/day.ts';
import { actionsFor } from '../../src/case/actions-for.ts';
import type { CaseEvent, Command, CommandType } from '../../src/case/case.ts';
import { deadlinesFor } from '../../src/case/deadlines-for.ts';
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

/** Events without their stamp, so that a test says only what happened; a day where it matters. */
export type Told = {
  [T in CaseEvent['type']]: Omit<Extract<CaseEvent, { type: T }>, 'commandId' | 'day' | 'actor'> & {
    readonly day?: CalendarDay;
  };
}[CaseEvent['type']];

/** A command without its stamp; whose word it is where a professional takes it down. */
export type Said = {
  [T in CommandType]: { readonly type: T; readonly onBehalfOf?: string } & Omit<
    Command<T>,
    'commandId' | 'day' | 'actor' | 'type' | 'onBehalfOf'
  >;
}[CommandType];

/** The small case after what is told. */
export function caseAfter(...told: readonly Told[]): CaseState {
  return replay([...opening, ...told.map((one) => ({ ...stamp, ...one }) as CaseEvent)]); // each is whole once stamped
}

/** The same of another subject. */
export function caseAbout(subject: Extract<CaseEvent, { type: 'CaseOpened' }>['subject'], ...told: readonly Told[]) {
  const known = opening.map((one) => (one.type === 'CaseOpened' ? { ...one, subject } : one));
  return replay([...known, ...told.map((one) => ({ ...stamp, ...one }) as CaseEvent)]);
}

/** The duties of one rule that stand on a day: what each is about, and when it is due. */
export function owed(state: CaseState, rule: string, { profile = hemnes, day = DAY }: Where = {}) {
  return deadlinesFor(state, day, profile)
    .filter((one) => one.rule === rule)
    .map(({ about, due }) => `${about}: ${due}`);
}

interface Where {
  readonly profile?: Profile;
  readonly day?: CalendarDay;
}

/** The answer in short: `invalid code path` of each issue, the rules that stop it with their reasons, or the types of what is recorded. */
export function answerTo(state: CaseState, actor: Actor, said: Said, where: Where = {}): readonly string[] {
  const decision = decided(state, actor, said, where);
  if (decision.outcome === 'invalid') return decision.issues.map((one) => `invalid ${one.code} ${one.path}`);
  if (decision.outcome === 'accepted') return decision.events.map((one) => one.type);
  return decision.findings
    .filter((one) => one.verdict === decision.verdict)
    .map((one) => `${one.verdict} ${one.rule} ${one.reason}`);
}

/** What is recorded, without the stamp. */
export function recordedOf(state: CaseState, actor: Actor, said: Said, where: Where = {}): readonly object[] {
  const decision = decided(state, actor, said, where);
  if (decision.outcome !== 'accepted') throw new Error(JSON.stringify(decision));
  return decision.events.map(({ commandId: _id, day: _day, actor: _actor, command: _command, ...fact }) => fact);
}

/** What one rule answers. */
export function findingOf(state: CaseState, actor: Actor, said: Said, rule: string, where: Where = {}) {
  const decision = decided(state, actor, said, where);
  if (decision.outcome === 'invalid') throw new Error(JSON.stringify(decision));
  return decision.findings.find((one) => one.rule === rule);
}

/** What is offered someone of one command: what it names, in the order it is listed. */
export function offered(state: CaseState, actor: Actor, command: CommandType, where: Where = {}): readonly object[] {
  return actionsFor(state, actor, where.day ?? DAY, where.profile ?? hemnes)
    .filter((one) => one.command === command)
    .map((one) => one.with);
}

function decided(state: CaseState, actor: Actor, said: Said, { profile = hemnes, day = DAY }: Where) {
  return decide({ commandId: 'asked-here', day, actor, ...said } as Command, state, profile);
}
