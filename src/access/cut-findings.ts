import type { CalendarDay } from '../calendar/day.ts';
import type { CaseState } from '../case/state.ts';
import type { Actor } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import { kinship } from '../log/kinship.ts';
import { isEmployeeHere } from '../party/roles.ts';
import { actorMayIssueThis } from '../party/rules/actor-may-issue-this.ts';
import type { Profile } from '../profile/profile.ts';
import { type World, worldBefore } from '../profile/rulebook.ts';
import type { Fact, Finding, Looked } from '../rule/finding.ts';
import { stops, stronger, type Verdict } from '../rule/verdict.ts';
import { knowsOf } from './knows-of.ts';
import { isUnseen } from './unseen.ts';

/** The neutral code of what rests on something the asking person may not see. */
export const NOT_AVAILABLE = 'not-available';

/**
 * Findings as one person may see them. What rests on a concern hidden from them becomes one neutral finding, however many there were; a
 * stranger to the case learns only that they may not; someone who is no employee learns nothing of other people.
 */
export function cutFindings(
  findings: readonly Finding[],
  state: CaseState,
  actor: Actor,
  day: CalendarDay,
  profile: Profile,
): readonly Finding[] {
  const world = worldBefore(actor, { state, profile, day });
  if (state.version > 0 && kinship(world) === 'stranger') return collapse(findings);
  const employed = isEmployeeHere(world);
  const concerned = employed ? findings : whoMay(findings);
  const hidden = concerned.filter((one) => concernsOf(one).some((concern) => !knowsOf(world, concern)));
  const shown = concerned.filter((one) => !hidden.includes(one));
  const own = employed ? shown : withoutOthers(shown, world);
  return [...own, ...collapse(hidden)];
}

/** What is not theirs to do is not explained further: how the other rules answer could tell of what they may not see. */
function whoMay(findings: readonly Finding[]): readonly Finding[] {
  const authority = findings.find((one) => one.rule === actorMayIssueThis.id);
  const more = authority?.looked.rule;
  const refusals = findings.filter((one) => one.verdict === 'refused' && (one === authority || one.rule === more));
  return refusals.length > 0 ? refusals : findings;
}

function concernsOf({ looked }: Finding): readonly Id[] {
  return Array.isArray(looked.concerns) ? looked.concerns : [];
}

/** One finding in place of several: the strongest verdict, and nothing of what it rests on. */
function collapse(findings: readonly Finding[]): readonly Finding[] {
  const verdict = findings.reduce<Verdict>((sum, one) => stronger(sum, one.verdict), 'does-not-apply');
  return stops(verdict) ? [notAvailable(verdict)] : [];
}

/** The neutral finding. */
export function notAvailable(verdict: Verdict): Finding {
  const nothing = { looked: {}, missing: [], ways: [], sources: [] };
  return { rule: NOT_AVAILABLE, verdict, reason: NOT_AVAILABLE, advice: false, ...nothing };
}

/** Findings whose facts have no ids of other people, nor of things the asking person does not see. */
function withoutOthers(findings: readonly Finding[], world: World): readonly Finding[] {
  const isOwn = (id: string) => id === world.actor.id || !(isPerson(world.state, id) || isUnseen(world, id));
  return findings.map((one) => ({ ...one, looked: only(one.looked, isOwn) }));
}

function only(looked: Looked, isOwn: (id: string) => boolean): Looked {
  return Object.fromEntries(Object.entries(looked).map(([name, fact]) => [name, kept(fact, isOwn)]));
}

function kept(fact: Fact, isOwn: (id: string) => boolean): Fact {
  if (typeof fact === 'string') return isOwn(fact) ? fact : undefined;
  return Array.isArray(fact) ? fact.filter(isOwn) : fact;
}

function isPerson({ party, subject }: CaseState, id: Id): boolean {
  return (
    id === subject.person || party.guardians.has(id) || party.professionals.has(id) || party.representatives.has(id)
  );
}
