import type { CalendarDay } from '../calendar/day.ts';
import type { CaseState } from '../case/state.ts';
import type { Actor } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import { kinship } from '../log/kinship.ts';
import { isEmployee } from '../party/roles.ts';
import type { Profile } from '../profile/profile.ts';
import type { World } from '../profile/rulebook.ts';
import type { Fact, Finding, Looked } from '../rule/finding.ts';
import { stops, stronger, type Verdict } from '../rule/verdict.ts';
import { lookAtConcern } from './looks.ts';
import { mayRead } from './may-read.ts';

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
  const world: World = { state, profile, day, actor, onBehalfOf: undefined, discretion: undefined };
  if (state.version > 0 && kinship(world) === 'stranger') return collapse(findings);
  const hidden = findings.filter((one) => concernsOf(one).some((concern) => isHidden(world, concern)));
  const shown = findings.filter((one) => !hidden.includes(one));
  const own = isEmployee(profile, actor)
    ? shown
    : shown.map((one) => ({ ...one, looked: withoutOthers(one.looked, world) }));
  return hidden.length === 0 ? own : [...own, ...collapse(hidden)];
}

function concernsOf({ looked }: Finding): readonly Id[] {
  return Array.isArray(looked.concerns) ? looked.concerns : [];
}

function isHidden({ state, actor, day, profile }: World, concern: Id): boolean {
  return !mayRead(state, actor, lookAtConcern(concern, state.concern.concerns.get(concern)?.service), day, profile).may;
}

/** One finding in place of several: the strongest verdict, and nothing of what it rests on. */
function collapse(findings: readonly Finding[]): readonly Finding[] {
  const verdict = findings.reduce<Verdict>((sum, one) => stronger(sum, one.verdict), 'does-not-apply');
  if (!stops(verdict)) return [];
  return [
    {
      rule: NOT_AVAILABLE,
      verdict,
      reason: NOT_AVAILABLE,
      looked: {},
      missing: [],
      ways: [],
      advice: false,
      sources: [],
    },
  ];
}

/** Facts without the ids of other people. */
function withoutOthers(looked: Looked, world: World): Looked {
  return Object.fromEntries(Object.entries(looked).map(([name, fact]) => [name, withoutPeople(fact, world)]));
}

function withoutPeople(fact: Fact, { state, actor }: World): Fact {
  const isOther = (id: string) => id !== actor.id && isPerson(state, id);
  if (typeof fact === 'string') return isOther(fact) ? undefined : fact;
  return Array.isArray(fact) ? fact.filter((one: string) => !isOther(one)) : fact;
}

function isPerson({ party, subject }: CaseState, id: Id): boolean {
  return (
    id === subject.person || party.guardians.has(id) || party.professionals.has(id) || party.representatives.has(id)
  );
}
