import { actionsFor } from '../../src/case/actions-for.ts';
import type { CommandType } from '../../src/case/case.ts';
import { deadlinesFor } from '../../src/case/deadlines-for.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { DAY, decided, hemnes, type Said, type Where } from './small-case.ts';

/** The duties of one rule that stand on a day: what each is about, and when it is due. */
export function owed(state: CaseState, rule: string, { profile = hemnes, day = DAY }: Where = {}) {
  return deadlinesFor(state, day, profile)
    .filter((one) => one.rule === rule)
    .map(({ about, due }) => `${about}: ${due}`);
}

/** The answer in short: `invalid code path` of each issue, the rules that stop it with their reasons, or the types of what is recorded. */
export function answerTo(state: CaseState, actor: Actor, said: Said, where: Where = {}): readonly string[] {
  const decision = decided(said, state, actor, where);
  if (decision.outcome === 'invalid') return decision.issues.map((one) => `invalid ${one.code} ${one.path}`);
  if (decision.outcome === 'accepted') return decision.events.map((one) => one.type);
  return decision.findings
    .filter((one) => one.verdict === decision.verdict)
    .map((one) => `${one.verdict} ${one.rule} ${one.reason}`);
}

/** What is recorded, without the stamp. */
export function recordedOf(state: CaseState, actor: Actor, said: Said, where: Where = {}): readonly object[] {
  const decision = decided(said, state, actor, where);
  if (decision.outcome !== 'accepted') throw new Error(JSON.stringify(decision));
  return decision.events.map(({ commandId: _id, day: _day, actor: _actor, command: _command, ...fact }) => fact);
}

/** What one rule answers. */
export function findingOf(state: CaseState, actor: Actor, said: Said, rule: string, where: Where = {}) {
  const decision = decided(said, state, actor, where);
  if (decision.outcome === 'invalid') throw new Error(JSON.stringify(decision));
  return decision.findings.find((one) => one.rule === rule);
}

/** What is offered someone of one command: what it names, in the order it is listed. */
export function offered(state: CaseState, actor: Actor, command: CommandType, where: Where = {}): readonly object[] {
  return actionsFor(state, actor, where.day ?? DAY, where.profile ?? hemnes)
    .filter((one) => one.command === command)
    .map((one) => one.with);
}
