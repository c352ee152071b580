import type { CalendarDay } from '../calendar/day.ts';
import type { CaseState } from '../case/state.ts';
import type { Look } from '../content/look.ts';
import type { Actor } from '../identity/actor.ts';
import { asKnown } from '../party/as-known.ts';
import type { Profile } from '../profile/profile.ts';
import { type Asked, rulesFor, type World } from '../profile/rulebook.ts';
import type { RuleId } from '../registry/rulebook.ts';
import { rules } from '../registry/rules.ts';
import type { Finding } from '../rule/finding.ts';
import { type Answering, looking } from '../rule/judge.ts';
import { stops } from '../rule/verdict.ts';

/** Whether someone may see something, and which rules say so. */
export interface Reading {
  readonly may: boolean;
  readonly findings: readonly Finding[];
}

type AnyRule = (typeof rules)[RuleId];

/** Each rule's sight is asked about the same thing; the table only brings them together. */
const SIGHTS: readonly Answering<World, Look>[] = Object.values<AnyRule>(rules)
  .filter((rule) => rule.sight !== undefined)
  .map((rule) => looking(rule as Parameters<typeof looking<World, Look, unknown, Profile>>[0]));

/**
 * Asks every rule with a sight. Open where at least one opens and none closes; where none says anything it is closed. An unknown role, an
 * unknown responsibility, a concern that is not there and a case that does not exist are closed. The findings are for the machinery alone:
 * `mayRead` cuts them to who asks.
 */
export function sight(state: CaseState, actor: Actor, what: Look, day: CalendarDay, profile: Profile): Reading {
  // Written out, as every look there is goes through here: two spreads cost more than the rules themselves.
  const asked: Asked<Look> = {
    state,
    profile: rulesFor(profile, state),
    day,
    actor: asKnown(state, actor),
    onBehalfOf: undefined,
    discretion: undefined,
    ask: what,
  };
  const findings = SIGHTS.map((answer) => answer(asked));
  const may =
    state.version > 0 &&
    what.concerns.every((one) => state.concern.concerns.has(one)) &&
    findings.some((one) => one.verdict === 'permitted') &&
    !findings.some((one) => stops(one.verdict));
  return { may, findings };
}
