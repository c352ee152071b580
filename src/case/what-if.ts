import type { CalendarDay } from '../calendar/day.ts';
import type { Actor } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import type { Profile } from '../profile/profile.ts';
import type { Finding } from '../rule/finding.ts';
import type { Stopping } from '../rule/verdict.ts';
import type { CaseEvent, Command, CommandType } from './case.ts';
import { commandBehind, type Decided, decidedIn } from './command-behind.ts';
import { type DutyOwed, deadlinesFor } from './deadlines-for.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { evolve, noCase } from './evolve.ts';
import type { Issue } from './issue.ts';
import type { CaseState } from './state.ts';

/** What a set of rules answers about a command: it is carried out, or what stops it. */
export interface Answer {
  readonly outcome: 'accepted' | 'invalid' | Stopping;
  readonly findings: readonly Finding[];
  /** Why it is no command about this case under these rules; none where it is one. */
  readonly issues: readonly Issue[];
}

/** One rule that does not answer the same; undefined where it does not answer at all. */
export interface FindingChange {
  readonly rule: Id;
  readonly was: Finding | undefined;
  readonly now: Finding | undefined;
}

/** A command of the history that the other rules answer differently. */
export interface CommandChange {
  readonly commandId: Id;
  readonly command: CommandType;
  readonly day: CalendarDay;
  readonly actor: Actor;
  readonly was: Answer;
  readonly now: Answer;
  /** It was carried out and could not have been: it stays recorded, as it happened. */
  readonly couldNot: boolean;
  readonly findings: readonly FindingChange[];
}

/** A duty that does not stand the same; undefined where it does not stand at all. */
export interface DutyChange {
  readonly id: Id;
  readonly rule: Id;
  readonly was: DutyOwed | undefined;
  readonly now: DutyOwed | undefined;
}

/** A day from which the two sets of rules disagree in another way about who owes what. */
export interface DayChange {
  readonly day: CalendarDay;
  readonly duties: readonly DutyChange[];
}

/** What would have been otherwise under other rules. */
export interface WhatIf {
  /** How many commands were put to both. */
  readonly asked: number;
  readonly commands: readonly CommandChange[];
  /** Commands that cannot be put again, such as a case taken over: their facts are kept. */
  readonly notAsked: readonly { readonly commandId: Id; readonly command: Id | undefined }[];
  /** Days of the history on which the duties begin to differ in another way than the day before. */
  readonly days: readonly DayChange[];
  /** What differs on the last day. */
  readonly end: readonly DutyChange[];
}

/**
 * A recorded history under other rules: which commands they answer differently, and which deadlines. What happened stays recorded, also
 * where it could not have happened, so that what comes after is judged in the case as it was. Nothing is recorded, and nothing is moved:
 * to move a case is AdoptProfile's.
 */
export function whatIf(history: Iterable<CaseEvent>, oldProfile: Profile, newProfile: Profile): WhatIf {
  const both = { was: told(oldProfile), now: told(newProfile) };
  const commands: CommandChange[] = [];
  const notAsked: { commandId: Id; command: Id | undefined }[] = [];
  const days: DayChange[] = [];
  const all = decidedIn(history);
  let asked = 0;
  let end: readonly DutyChange[] = [];
  for (const [index, decided] of all.entries()) {
    const [{ commandId, command: type, day }] = decided;
    const command = commandBehind(decided, oldProfile);
    const change = command && compared(command, both);
    if (change === undefined) notAsked.push({ commandId, command: type });
    else {
      asked += 1;
      if (change.findings.length > 0 || change.was.outcome !== change.now.outcome) commands.push(change);
    }
    both.was.record(decided);
    both.now.record(decided);
    if (all[index + 1]?.[0].day === day) continue;
    const duties = dutiesChanged(both.was.owed(day), both.now.owed(day));
    if (!sameChanges(end, duties)) days.push({ day, duties });
    end = duties;
  }
  return { asked, commands, notAsked, days, end };
}

/** The case as it stands under one set of rules: the same facts, pinned to these. */
function told(profile: Profile) {
  let state: CaseState = noCase;
  return {
    answer: (command: Command): Answer => answerOf(decide(command, state, profile)),
    record: (decided: Decided) => {
      for (const event of decided) state = evolve(state, under(event, profile));
    },
    owed: (day: CalendarDay) => deadlinesFor(state, day, profile),
  };
}

type Told = ReturnType<typeof told>;

/** A case is judged only under the rules it is pinned to; asking what if pins it to those that are asked. */
function under(event: CaseEvent, { id, version }: Profile): CaseEvent {
  if (event.type === 'CaseOpened') return { ...event, profile: { id, version } };
  return event.type === 'ProfileAdopted' ? { ...event, version } : event;
}

function answerOf(decision: Decision): Answer {
  const { outcome } = decision;
  if (outcome === 'invalid') return { outcome, findings: [], issues: decision.issues };
  return { outcome: outcome === 'refused' ? decision.verdict : outcome, findings: decision.findings, issues: [] };
}

/** Undefined where the old rules do not let it through as it was: then it cannot be rebuilt from what was recorded. */
function compared(command: Command, { was, now }: { was: Told; now: Told }): CommandChange | undefined {
  const [before, after] = [was.answer(command), now.answer(command)];
  if (before.outcome !== 'accepted') return undefined;
  const { commandId, type, day, actor } = command;
  const findings = findingsChanged(before.findings, after.findings);
  const couldNot = after.outcome !== 'accepted';
  return { commandId, command: type, day, actor, was: before, now: after, couldNot, findings };
}

/** Rules that answer with another verdict or for another reason. Where a command is none under the new rules, no rule is asked. */
function findingsChanged(before: readonly Finding[], after: readonly Finding[]): readonly FindingChange[] {
  if (after.length === 0) return [];
  const rules = [...new Set([...before, ...after].map((one) => one.rule))];
  return rules.flatMap((rule) => {
    const [was, now] = [before, after].map((all) => all.find((one) => one.rule === rule));
    return sameAnswer(was, now) ? [] : [{ rule, was, now }];
  });
}

function sameAnswer(one: Finding | undefined, other: Finding | undefined): boolean {
  return one?.verdict === other?.verdict && one?.reason === other?.reason && one?.answered === other?.answered;
}

function dutiesChanged(before: readonly DutyOwed[], after: readonly DutyOwed[]): readonly DutyChange[] {
  const ids = [...new Set([...before, ...after].map((one) => one.id))];
  return ids.flatMap((id) => {
    const [was, now] = [before, after].map((all) => all.find((one) => one.id === id));
    const rule = (was ?? now)?.rule ?? id;
    return sameDuty(was, now) ? [] : [{ id, rule, was, now }];
  });
}

/** That a duty has come to be overdue is no change of rules. */
function sameDuty(one: DutyOwed | undefined, other: DutyOwed | undefined): boolean {
  return one?.due === other?.due && JSON.stringify(one?.who) === JSON.stringify(other?.who);
}

function sameChanges(one: readonly DutyChange[], other: readonly DutyChange[]): boolean {
  return one.length === other.length && one.every((a, n) => isSame(a, other[n]));
}

function isSame(one: DutyChange, other: DutyChange | undefined): boolean {
  return one.id === other?.id && sameDuty(one.was, other.was) && sameDuty(one.now, other.now);
}
