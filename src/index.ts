/**
 * The rules of BTI (Bedre tverrfaglig innsats) as pure functions over a case's history. No clock, no input or output, no zod at run time.
 *
 * @module
 */

// Explaining: findings and actions as sentences.
export { type ActionText, actionText } from './access/action-text.ts';
export { cutFindings } from './access/cut-findings.ts';
export { type Explanation, explain, type Reader } from './access/explain.ts';
export { mayRead, type Reading } from './access/may-read.ts';
export type { Siblings } from './access/seen/family.ts';
export { type View, viewFor } from './access/view-for.ts';
// Words: days, ids, people.
export { type CalendarDay, calendarDay, isCalendarDay, plusDays } from './calendar/day.ts';

// Asking: what may be done, what is due.
export { type Action, actionsFor } from './case/actions-for.ts';
export { type Adoption, adoptionOf, type DueChange, type VerdictChange } from './case/adoption.ts';
// Deciding: a command in, facts or reasons out.
export type { CaseEvent, Command, CommandType, EventType } from './case/case.ts';
export { type DutyOwed, deadlinesFor } from './case/deadlines-for.ts';
export { decide } from './case/decide.ts';
export type { Accepted, Decision, Invalid, Refused } from './case/decision.ts';
export { evolve, noCase, replay } from './case/evolve.ts';
export type { Issue } from './case/issue.ts';
export type { CaseState } from './case/state.ts';
export { summaryFor } from './case/summary-for.ts';
// Other rules for what has happened.
export { type CommandChange, type DayChange, type DutyChange, type WhatIf, whatIf } from './case/what-if.ts';
export type { Look } from './content/look.ts';
export type { DemandSeen, Guide, GuideStep } from './guide/guide.ts';
export { guideFor } from './guide/guide-for.ts';
export type { Actor, Discretion } from './identity/actor.ts';
export { type Id, idFault } from './identity/id.ts';
export type { Tool } from './level/order.ts';
export type { Notice, NoticeKind } from './notice/notice.ts';
export { noticesFor } from './notice/notices-for.ts';
export type { Profile } from './profile/profile.ts';
// The rulebook, and the rules of a municipality.
export { type RuleId, rulebook } from './registry/rulebook.ts';
export { type WatchedClock, watchedClocks } from './route/watched-clocks.ts';
export { type Citation, citationText } from './rule/citation.ts';
export type { Finding } from './rule/finding.ts';
export { type Label, labelIn } from './rule/label.ts';
export type { PublishedRule } from './rule/published.ts';
export type { Verdict } from './rule/verdict.ts';
export type { Language } from './text/spoken.ts';
