import type { CalendarDay } from '../calendar/day.ts';
import type { Command } from '../case/case.ts';
import type { Issue } from '../case/issue.ts';
import { levelOf, stepsOf } from '../level/order.ts';
import type { Profile } from '../profile/profile.ts';
import { placesIn } from './resting.ts';

type Taking = Command<'TakeOverCase'>;

/** What a case from another system names that neither the profile nor the case itself has. */
export function unknownFacts(c: Taking, profile: Profile): readonly Issue[] {
  return [...unknownPlaces(c, profile), ...ahead(c), ...twice(c), ...namelessPeople(c), ...namelessConcerns(c)];
}

/** The subject and the guardians, by what the other system says. */
export function familyIn({ subject, guardians }: Taking['facts']): ReadonlySet<string> {
  return new Set([subject.person ?? 'subject', ...guardians.map((one) => one.person)]);
}

function unknownPlaces({ facts }: Taking, profile: Profile): readonly Issue[] {
  const { step } = facts;
  const places = placesIn(facts);
  const missing = places.flatMap(({ level }, n) =>
    levelOf(profile, level) === undefined ? [{ code: 'no-such-level', path: `facts.path[${n}]` }] : [],
  );
  if (missing.length > 0 || step === undefined) return missing;
  const known = stepsOf(profile, places.at(-1)?.level ?? '').some((one) => one.id === step);
  return known ? [] : [{ code: 'no-such-step', path: 'facts.step' }];
}

/** What has happened has happened by the day it is taken over. */
function ahead({ facts, day }: Taking): readonly Issue[] {
  const days: readonly (readonly [CalendarDay | undefined, string])[] = [
    [facts.log?.openedOn, 'facts.log.openedOn'],
    ...facts.consents.map(({ from }, n) => [from, `facts.consents[${n}].from`] as const),
    ...facts.concerns.map(({ arose }, n) => [arose, `facts.concerns[${n}].arose`] as const),
  ];
  return days.flatMap(([one, path]) => (one !== undefined && one > day ? [{ code: 'day-not-come', path }] : []));
}

function twice({ facts }: Taking): readonly Issue[] {
  return (['concerns', 'consents', 'measures'] as const).flatMap((part) => {
    const ids = facts[part].map((one) => one.id);
    return ids.flatMap((id, n) =>
      ids.indexOf(id) === n ? [] : [{ code: 'id-in-use', path: `facts.${part}[${n}].id` }],
    );
  });
}

/** Whoever gave a consent or has a protected address is of the family; whoever holds the baton is not. */
function namelessPeople({ facts }: Taking): readonly Issue[] {
  const family = familyIn(facts);
  const { holders, consents, protections, guardians, subject } = facts;
  const noPerson = (person: string, path: string): readonly Issue[] =>
    family.has(person) ? [] : [{ code: 'no-such-person', path }];
  return [
    ...guardians.flatMap(({ person }, n) =>
      person === (subject.person ?? 'subject')
        ? [{ code: 'is-the-subject', path: `facts.guardians[${n}].person` }]
        : [],
    ),
    ...holders.flatMap(({ person }, n) =>
      family.has(person) ? [{ code: 'no-such-professional', path: `facts.holders[${n}].person` }] : [],
    ),
    ...consents.flatMap(({ giver }, n) => noPerson(giver, `facts.consents[${n}].giver`)),
    ...protections.flatMap(({ person }, n) => noPerson(person, `facts.protections[${n}].person`)),
  ];
}

/** Levels, services and measures name concerns that come along. */
function namelessConcerns({ facts }: Taking): readonly Issue[] {
  const known = new Set(facts.concerns.map((one) => one.id));
  const named: readonly (readonly [readonly string[], string])[] = [
    ...placesIn(facts).map(
      ({ concern }, n) => [concern === undefined ? [] : [concern], `facts.path[${n}].concern`] as const,
    ),
    ...facts.services.map(({ concerns }, n) => [concerns ?? [], `facts.services[${n}].concerns`] as const),
    ...facts.measures.map(({ concerns }, n) => [concerns ?? [], `facts.measures[${n}].concerns`] as const),
  ];
  return named.flatMap(([ids, path]) => (ids.every((id) => known.has(id)) ? [] : [{ code: 'no-such-concern', path }]));
}
