import type { CalendarDay } from '../calendar/day.ts';
import type { CaseState } from '../case/state.ts';
import type { Look } from '../content/look.ts';
import type { Actor } from '../identity/actor.ts';
import type { Profile } from '../profile/profile.ts';
import { cutFindings, NOT_AVAILABLE, notAvailable } from './cut-findings.ts';
import { type Reading, sight } from './sight.ts';

export type { Reading } from './sight.ts';

/**
 * Whether someone may see something, and why not in terms they may see. What is withheld, what is not there, and a case that does not exist
 * have the same answer.
 */
export function mayRead(state: CaseState, actor: Actor, what: Look, day: CalendarDay, profile: Profile): Reading {
  const { may, findings } = sight(state, actor, what, day, profile);
  const cut = cutFindings(findings, state, actor, day, profile);
  const isThere = state.version > 0 && what.concerns.every((one) => state.concern.concerns.has(one));
  const veiled = !isThere || cut.some((one) => one.rule === NOT_AVAILABLE);
  return { may, findings: veiled ? [notAvailable('refused')] : cut };
}
