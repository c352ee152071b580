import { type CalendarDay, calendarDay } from '../../src/calendar/day.ts';
import { actionsFor } from '../../src/case/actions-for.ts';
import type { CaseEvent, Command } from '../../src/case/case.ts';
import { decide } from '../../src/case/decide.ts';
import { replay } from '../../src/case/evolve.ts';
import type { Actor } from '../../src/identity/actor.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { stops } from '../../src/rule/verdict.ts';

const TODAY = calendarDay('2026-02-02');

/** A case a command is put to: what has happened, under which rules, on which day (unsaid, a day some weeks into the story). */
export interface Situation {
  readonly events: readonly CaseEvent[];
  readonly profile: Profile;
  readonly day?: CalendarDay | undefined;
}

/**
 * What a command is answered, as a line: the issues and where, what is recorded (`nothing` where it is so already), or the rules that stop it
 * and why.
 */
export function answered({ events, profile, day = TODAY }: Situation, actor: Actor, type: string, fields: object = {}) {
  const command = { type, commandId: 'asked', day, actor, ...fields } as Command; // each row has the fields of its command
  const decision = decide(command, replay(events), profile);
  if (decision.outcome === 'invalid') return decision.issues.map(({ code, path }) => `${code} at ${path}`).join(', ');
  if (decision.outcome === 'accepted') return decision.events.map((one) => one.type).join(', ') || 'nothing';
  const stopping = decision.findings.filter((one) => stops(one.verdict));
  return stopping.map(({ rule, verdict, reason }) => `${verdict} by ${rule}: ${reason}`).join(', ');
}

/** What is recorded when a command is carried out, without who, when and by which command. */
export function recorded({ events, profile, day = TODAY }: Situation, actor: Actor, type: string, fields: object = {}) {
  const command = { type, commandId: 'asked', day, actor, ...fields } as Command; // each row has the fields of its command
  const decision = decide(command, replay(events), profile);
  if (decision.outcome !== 'accepted') return decision;
  return decision.events.map(({ commandId: _, command: __, day: ___, actor: ____, ...fact }) => fact);
}

/** What someone is told they could do by one command: what it is about, and its fields. */
export function couldDo({ events, profile, day = TODAY }: Situation, actor: Actor, command: string) {
  const actions = actionsFor(replay(events), actor, day, profile).filter((one) => one.command === command);
  return actions.map((one) => ({ about: one.about, with: one.with, verdict: one.verdict }));
}
