import type { CalendarDay } from '../calendar/day.ts';
import type { Actor } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import { askedTogether } from '../profile/asked-together.ts';
import type { Profile } from '../profile/profile.ts';
import { type Circumstances, rulesFor } from '../profile/rulebook.ts';
import { doors } from '../registry/doors.ts';
import type { Finding } from '../rule/finding.ts';
import type { Verdict } from '../rule/verdict.ts';
import { asKnownTo } from '../withholding/as-known-to.ts';
import { isCaseKeptFrom } from '../withholding/kept-from.ts';
import type { Command, CommandType } from './case.ts';
import { consider } from './decide.ts';
import type { Candidate, Door } from './door.ts';
import type { CaseState } from './state.ts';

/** One thing an actor could do now, what it is about, and how the rules answer. */
export interface Action {
  readonly command: CommandType;
  readonly about: Id | undefined;
  readonly with: { readonly [field: string]: unknown };
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** Judges each door's finite candidates for this actor on this day. What an actor has no authority to do is left out; to someone the whole case is kept from there is none. */
export function actionsFor(state: CaseState, actor: Actor, day: CalendarDay, profile: Profile): readonly Action[] {
  if (state.version === 0 || isCaseKeptFrom({ state }, actor.id)) return [];
  const known = asKnownTo(state, actor.id);
  const seen = { state: known, profile: rulesFor(profile, known), day };
  return askedTogether(seen, () => {
    const actions: Action[] = [];
    for (const one of doors.values()) {
      const door = one as Door<CommandType>; // each door is only ever handed its own candidates
      if (typeof door.candidates === 'string') continue;
      for (const candidate of door.candidates(seen, actor)) {
        const action = judged(door, candidate, { state, profile, day }, actor);
        if (action !== undefined) actions.push(action);
      }
    }
    return actions;
  });
}

function judged(
  door: Door<CommandType>,
  candidate: Candidate<CommandType>,
  { state, profile, day }: Circumstances,
  actor: Actor,
): Action | undefined {
  const command = { type: door.command, commandId: ASKED, day, actor, ...candidate.with } as Command; // the fields are the door's own
  const decision = consider(door, command, state, profile);
  if (!decision || isBarred(decision.findings, door.authority.rule)) return undefined;
  const { verdict, findings } = decision;
  return { command: door.command, about: candidate.about, with: candidate.with, verdict, findings };
}

/** The command id of a question that is never carried out. */
const ASKED = 'asked';

/** The rule that says who may refuses, or the more particular one it leaves that to. */
function isBarred(findings: readonly Finding[], authority: string): boolean {
  const particular = findings.find((one) => one.rule === authority)?.looked.rule;
  return findings.some((one) => (one.rule === authority || one.rule === particular) && one.verdict === 'refused');
}
