import type { CalendarDay } from '../../../../src/calendar/day.ts';
import type { CaseEvent } from '../../../../src/case/case.ts';
import type { Recorded } from '../../../../src/case/door.ts';
import type { Profile } from '../../../../src/profile/profile.ts';
import { SUBJECT } from '../../../../src/subject/subject.ts';
import { ONLY_SUBJECT, type Scenario } from '../scenario.ts';
import { GIVEN_KEYS, type GivenKey } from './given-keys.ts';
import { namesIn } from './names-in.ts';
import { noted, registration } from './people.ts';
import { levelOf, type Telling } from './telling.ts';

/** The facts each key stands for, under the key, so that a history that could not be can be told where it is written. */
export interface Beginning {
  readonly key: GivenKey | 'case';
  readonly events: readonly CaseEvent[];
}

/** The commands of what a story begins with carry this id. */
const GIVEN = 'given';

/** The history a case of the story begins with: opened, its people known, then what `given` says, key by key. */
export function begin(telling: Telling): readonly Beginning[] {
  const note = (facts: readonly Recorded[]) => facts.map((fact) => noted(fact, telling.day, GIVEN));
  const keys = (Object.keys(GIVEN_KEYS) as GivenKey[]).filter((key) => telling.given[key] !== undefined);
  const people = namesIn(telling.given).flatMap((name) => {
    const person = telling.people.get(name);
    return person === undefined ? [] : registration(name, person, telling.profile);
  });
  return [
    { key: 'case', events: note([opened(telling), ...people]) },
    ...keys.map((key) => ({ key, events: note(told(key, telling)) })),
  ];
}

function told<K extends GivenKey>(key: K, telling: Telling): readonly Recorded[] {
  const value = telling.given[key];
  return value === undefined || value === null ? [] : (GIVEN_KEYS[key]?.(value, telling) ?? []);
}

/** The first fact of a case. */
function opened(telling: Telling): Recorded {
  const { given, profile } = telling;
  const { name, ...subject } = telling.subject;
  return {
    type: 'CaseOpened',
    subject: { ...subject, person: name },
    profile: { id: profile.id, version: profile.version },
    level: given.path?.[0] ?? levelOf(telling),
    ...(given.step === undefined ? {} : { step: given.step }),
  };
}

/** How a case of a scenario is told from its beginning; without `given` it is opened and nothing else. */
export function tellingOf(scenario: Scenario, name: string, profile: Profile, day: CalendarDay): Telling {
  const subject = scenario.subjects.get(name);
  if (subject === undefined) throw new Error('a case without a subject');
  const given = scenario.given?.keys ?? {};
  const person = name === ONLY_SUBJECT ? SUBJECT : name;
  return { given, day: given.day ?? day, subject: { ...subject, name: person }, people: scenario.people, profile };
}
