import type { Recorded } from '../../../../src/case/door.ts';
import { SUBJECT } from '../../../../src/subject/subject.ts';
import { givenConsent } from '../load/known-names.ts';
import type { Given } from '../schema/given.schema.ts';
import { concernOf, withheldOf } from './given-concerns.ts';
import { measureOf, meetingOf } from './given-help.ts';
import { firstOf, levelOf, serviceField, type Telling } from './telling.ts';

export type GivenKey = keyof Given;
type Tell<K extends GivenKey> = (value: NonNullable<Given[K]>, telling: Telling) => readonly Recorded[];

/** The facts each key of `given` stands for, in the order they are recorded. A key that is not here cannot be told yet. */
export const GIVEN_KEYS: { readonly [K in GivenKey]?: Tell<K> } = {
  day: nothing,
  level: nothing,
  step: nothing,
  profile: nothing,
  path: (levels) => levels.slice(1).map((to, index) => ({ type: 'LevelChanged', to, from: levels[index] ?? to })),
  concerns: (concerns, telling) => Object.entries(concerns).flatMap(([id, one]) => concernOf(id, one, telling)),
  withheld: withheldOf,
  consents: (consents) => consents.map(consentOf),
  agreed: (agreements, telling) => agreements.flatMap((one) => agreementsOf(one, telling)),
  holder: (holder, telling) => acceptedBy(firstOf(holder), telling),
  log: (log, telling) => logOf(typeof log === 'string' ? { state: log } : log, telling),
  services: (services) => services.map((service) => ({ type: 'ServiceJoined', service })),
  measures: (measures, telling) => Object.entries(measures).flatMap(([id, one]) => measureOf(id, one, telling)),
  meetings: (meetings, telling) => Object.entries(meetings).flatMap(([id, one]) => meetingOf(id, one, telling)),
  childTalk: (talk, { day }) => [{ type: 'ChildTalkRecorded', ...talk, heldOn: talk.heldOn ?? day }],
  plan: (plan) => planOf(plan),
  offeredTo: (to, telling) => [{ type: 'BatonOffered', id: 'offer', to: firstOf(to), level: levelOf(telling) }],
};

/** Told by how the case is opened. */
function nothing(): readonly Recorded[] {
  return [];
}

type ConsentGiven = NonNullable<Given['consents']>[number];

function consentOf({ by, id, ...given }: ConsentGiven, index: number): Recorded {
  return { type: 'ConsentGiven', ...given, id: id ?? givenConsent(index), giver: by };
}

type PlanGiven = NonNullable<Given['plan']>;

/** Right and wish are those of the plan itself; the wish is the subject's. */
function planOf({ right, wish, coordinator }: PlanGiven): readonly Recorded[] {
  return [
    ...(right === undefined ? [] : [{ type: 'PlanRightRecorded', of: 'plan', is: right } as const]),
    ...(wish === undefined ? [] : [{ type: 'PlanWishRecorded', of: 'plan', is: wish, by: SUBJECT } as const]),
    ...(coordinator === undefined ? [] : [{ type: 'CoordinatorAppointed', person: coordinator } as const]),
  ];
}

type AgreedGiven = NonNullable<Given['agreed']>[number];

function agreementsOf({ by, ...agreed }: AgreedGiven, { people }: Telling): readonly Recorded[] {
  const all = typeof by === 'string' ? [by] : by;
  return all.map((one) => ({ type: 'Agreed', ...agreed, by: one, ...serviceField(people.get(one)?.service) }));
}

function acceptedBy(holder: string, telling: Telling): readonly Recorded[] {
  const person = telling.people.get(holder);
  const vouched = { role: person?.role ?? 'professional', ...serviceField(person?.service) };
  return [
    { type: 'BatonOffered', id: 'given-baton', to: holder, level: levelOf(telling) },
    { type: 'BatonAccepted', offer: 'given-baton', holder, ...vouched },
  ];
}

type LogGiven = Exclude<NonNullable<Given['log']>, string>;

/** A log the story begins with is called `log`. */
function logOf(log: LogGiven, telling: Telling): readonly Recorded[] {
  if (log.state === 'none') return [];
  const { medium, ground = 'agreement' } = log;
  const opened: Recorded = {
    ...{ type: 'LogOpened', id: 'log', ...serviceField(serviceAsking(telling)) },
    ...(medium === undefined ? {} : { medium }),
  };
  if (log.state === 'open') return [opened];
  const batonRests = telling.given.holder === undefined;
  const closed: Recorded = { type: 'LogClosed', log: 'log', ground, batonRests, outside: [], concludes: [] };
  return log.state === 'closed' ? [opened, closed] : [opened, closed, { type: 'LogArchived', log: 'log' }];
}

/** The service that asked for the log: one that consent was given to, the holder's or the concern's before others. */
export function serviceAsking({ given, people }: Telling): string | undefined {
  const { log, holder, concerns = {}, consents = [] } = given;
  if (typeof log === 'object' && log.service !== undefined) return log.service;
  const named = [holder === undefined ? undefined : firstOf(holder), ...Object.values(concerns).map((one) => one.by)];
  const own = named.map((one) => (one === undefined ? undefined : people.get(one)?.service));
  const allowed = consents.filter((one) => one.purpose === 'open-log').map((one) => one.to);
  return own.find((one) => one !== undefined && allowed.includes(one)) ?? allowed[0] ?? own[0];
}
