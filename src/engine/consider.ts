import { cutFindings } from '../access/cut-findings.ts';
import type { CalendarDay } from '../calendar/day.ts';
import type { Command } from '../case/case.ts';
import { decide } from '../case/decide.ts';
import type { Accepted, Invalid, Refused } from '../case/decision.ts';
import { evolve, isRepeat as isRecorded } from '../case/evolve.ts';
import type { CaseState } from '../case/state.ts';
import type { Profile } from '../profile/profile.ts';
import type { Finding } from '../rule/finding.ts';
import { type Carried, invalid, type Judged, type Repeated } from './answer.ts';
import { type KeptCase, loadCase } from './load-case.ts';
import { notBefore } from './oslo-day.ts';
import type { Parts } from './parts.ts';
import type { Received } from './received.ts';

/** A command that the rules accept and that has something to record, with the case it was judged against. */
export interface ToRecord {
  readonly outcome: 'to-record';
  readonly kept: KeptCase;
  readonly profile: Profile;
  readonly day: CalendarDay;
  readonly decision: Accepted;
  /** The case as it will be with what is recorded. */
  readonly after: CaseState;
  /** The findings as the one who acts may see them. */
  readonly asSeen: readonly Finding[];
}

/** Judges a command against the case as it stands in the store now. Nothing is written. */
export async function consider(
  { store, profiles }: Parts,
  { command, caseId }: Received,
  today: CalendarDay,
): Promise<ToRecord | Judged<Carried> | Judged<Refused> | Invalid | Repeated> {
  const kept = await loadCase(store, caseId);
  const { state } = kept;
  if (isRepeat(command, kept)) return { outcome: 'repeated', version: versionAfter(kept, command.commandId) };
  const day = notBefore(today, state.latestDay);
  const chosen = profiles.forCommand(command, state, day);
  if ('issue' in chosen) return invalid(chosen.issue);
  const decision = decide({ ...command, day }, state, chosen.profile);
  if (decision.outcome === 'invalid') return decision;
  const seenIn = (seen: CaseState) => cutFindings(decision.findings, seen, command.actor, day, chosen.profile);
  if (decision.outcome === 'refused') return { ...decision, asSeen: seenIn(state) };
  if (decision.events.length === 0) return { ...decision, version: state.version, asSeen: seenIn(state) };
  const after = decision.events.reduce((sum, event) => evolve(sum, event), state);
  return { outcome: 'to-record', kept, profile: chosen.profile, day, decision, after, asSeen: seenIn(after) };
}

/** Whether this very command, of this person, stands in the case. */
export function isRepeat(command: Command, { state }: KeptCase): boolean {
  return isRecorded(state, command);
}

/** Version a command that stands brought its case to. */
export function versionAfter({ envelopes }: KeptCase, commandId: string): number {
  return envelopes.findLast((envelope) => envelope.commandId === commandId)?.version ?? envelopes.length;
}
