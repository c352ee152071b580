import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type CalendarDay, plusDays } from '../../src/calendar/day.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { evolve, replay } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { noticesFor } from '../../src/notice/notices-for.ts';
import { parseProfile } from '../../src/profile/parse.schema.ts';
import type { Profile } from '../../src/profile/profile.ts';
import type { Condition } from '../../src/rule/condition.ts';
import { withFamily } from '../model/family-deeds.ts';
import { firstUnlike, sightOf } from '../model/guardian-sight.ts';
import { type HiddenStep, hiddenSteps, weave } from '../model/hidden-steps.ts';
import { type Deed, deeds, live } from '../model/histories.ts';
import { shipped } from '../model/profiles.ts';
import { FIRST_DAY, openingUnder, people, stamp } from '../model/world.ts';

const statedForTests = profileAt('../../examples/scenarios/rules/profiles/log-stated.yaml');

/** Conditions that a withheld concern, and what rests on it, would decide: a route for a stuck case and an effect of a plan stand on each. */
const TELLING: readonly Condition[] = [
  { fact: 'concern.suspicion', is: 'suspected' },
  { fact: 'withheld', is: true },
  { fact: 'measures.count', atLeast: 1 },
  { fact: 'meetings.held', includes: 'draft' },
  { fact: 'routes.taken', includes: 'barnevern' },
  { fact: 'level', is: '2' },
  { fact: 'services.count', atLeast: 2 },
  { fact: 'childTalk', is: true },
];
const planAndStuck: Profile = {
  ...statedForTests,
  bodies: {
    ...statedForTests.bodies,
    stuck: { is: TELLING.map((when, n) => ({ body: `body-${n}`, when })), source: 'MADE' },
  },
  plan: {
    ...statedForTests.plan,
    effects: { is: TELLING.map((when, n) => ({ effect: 'refer', to: `service-${n}`, when })), source: 'MADE' },
  },
};
const profiles = {
  ...{ hemnes: shipped('hemnes'), kongsberg: shipped('kongsberg') },
  ...{ 'log-stated': statedForTests, 'plan and stuck': planAndStuck },
};

function profileAt(path: string): Profile {
  const text = readFileSync(new URL(path, import.meta.url), 'utf8');
  const parsed = parseProfile(parse(text, { version: '1.2', schema: 'core' }));
  if (!parsed.ok) throw new Error(parsed.issues.map((one) => `${one.path}: ${one.code}`).join('\n'));
  return parsed.value;
}

/** Those from whom something may be withheld: two guardians, and one who speaks for a guardian. */
const guardians = [people.mor, people.far, { id: 'fullmektig', role: 'representative' }];
const theirs = new Set(guardians.map((one) => one.id));

function beginning(profile: Profile): CaseState {
  const spokenFor: CaseEvent = { ...stamp, type: 'RepresentativeRegistered', person: 'fullmektig', speaksFor: 'mor' };
  return replay([...openingUnder(profile), spokenFor]);
}

function told(events: readonly CaseEvent[], from: CaseState, profile: Profile) {
  let state = from;
  return events.flatMap((event) => {
    const before = state;
    state = evolve(state, event);
    const notices = noticesFor(event, before, state, profile).filter((one) => theirs.has(one.to));
    return notices.map(({ kind, to }) => ({ kind, to }));
  });
}

/** Holds a story against the same story with steps about a withheld concern: for every guardian, after every step, all is the same. */
function sameForGuardians(story: readonly Deed[], hidden: readonly HiddenStep[], profile: Profile): void {
  const from = beginning(profile);
  const plain = live(story, profile, from);
  const days = [...plain.map((one) => one.command.day)];
  const states = [from, ...plain.map((one) => one.after)];
  const known = new Map<string, ReturnType<typeof sightOf>>();
  const plainly = (actor: Actor, at: number, state: CaseState, day: CalendarDay) => {
    const key = `${actor.id} ${at} ${day}`;
    const sight = known.get(key) ?? sightOf(state, actor, day, profile);
    known.set(key, sight);
    return sight;
  };
  for (const { events, before, after, at, hidden: isHidden } of weave(plain, hidden, profile, from)) {
    const [was, day] = [states[at], days[Math.min(at, days.length - 1)]];
    if (was === undefined || day === undefined || events.length === 0) continue;
    const notices = isHidden ? [] : told(events, states[at - 1] ?? from, profile);
    expect(told(events, before, profile)).toEqual(notices);
    if (!after.concern.concerns.has('skjult')) continue;
    for (const one of guardians)
      expect(firstUnlike(sightOf(after, one, day, profile), plainly(one, at, was, day))).toBe(undefined);
  }
}

describe('to a guardian from whom something is withheld', () => {
  test.each(Object.entries(profiles))(
    'no notice, view, action or explanation tells that anything is, in %s',
    (_, profile) => {
      fc.assert(
        fc.property(withFamily(deeds), hiddenSteps, (story, hidden) => sameForGuardians(story, hidden, profile)),
        { numRuns: 10 },
      );
    },
    600_000,
  );

  const raised = (before: number): HiddenStep => ({
    before,
    deed: { type: 'RaiseConcern', actor: people.larer, id: 'skjult', suspicion: 'suspected', reportable: 'no' },
  });
  const inHiding = (before: number, deed: Omit<HiddenStep['deed'], 'actor'> & { readonly type: Deed['type'] }) => ({
    before,
    deed: { ...deed, actor: people.larer },
  });
  const waits: Deed = { type: 'Agree', actor: people.larer, about: 'start-measures' };
  const agreed = (actor: Deed['actor']): Deed => ({ type: 'Agree', actor, about: 'start-measures' });
  const yes = (actor: Deed['actor'], purpose: string, to: string): Deed => ({
    ...{ type: 'GiveConsent', actor, purpose, to, form: 'written' },
    told: ['formal'],
  });
  const openLog: readonly Deed[] = [
    { type: 'OfferBaton', actor: people.rektor, to: 'larer' },
    { type: 'AcceptBaton', actor: people.larer },
    ...[people.mor, people.far].map((one) => yes(one, 'open-log', 'skole')),
    ...[people.mor, people.far, people.larer].map(agreed),
    { type: 'OpenLog', actor: people.larer },
  ];
  const hiddenMeasure = (before: number): readonly HiddenStep[] => [
    raised(before),
    inHiding(before, {
      ...{ type: 'PlanMeasure', id: 'skjult-tiltak', service: 'skole', responsible: 'larer' },
      ...{ evaluateBy: plusDays(FIRST_DAY, 40), concerns: ['skjult'] },
    }),
    inHiding(before, { type: 'StartMeasure', measure: 'skjult-tiltak' }),
  ];
  const examples: { readonly [leak: string]: readonly [readonly Deed[], readonly HiddenStep[]] } = {
    'a meeting about it answers nothing a guardian has asked for, and is no meeting they could hold or cancel': [
      [{ type: 'AskFor', actor: people.mor, what: 'meeting' }, waits],
      [raised(1), inHiding(1, { type: 'CallMeeting', id: 'skjult-mote', kind: 'draft', concerns: ['skjult'] })],
    ],
    'a team that is asked about it answers nothing either': [
      [
        ...[people.mor, people.far].map((one) => yes(one, 'cooperation', 'tverrfaglig-team')),
        { type: 'AskFor', actor: people.mor, what: 'team' },
        waits,
      ],
      [
        raised(3),
        inHiding(3, { type: 'AssessRoute', concern: 'skjult', to: 'ppt', is: 'unclear' }),
        inHiding(3, { type: 'ReferToTeam', id: 'skjult-drofting', concern: 'skjult', anonymous: false }),
      ],
    ],
    'what a guardian writes in the log needs nobody to look at it first': [
      [...openLog, { type: 'WriteEntry', actor: people.mor, kind: 'avtale' }],
      [raised(8)],
    ],
    'a measure about it is not named where a guardian takes back a consent, and keeps no holder they see': [
      [...openLog, waits, { type: 'DemandClosing', actor: people.mor }, waits],
      hiddenMeasure(2),
    ],
    'a report about it changes neither the list of services nor its order': [
      [
        ...openLog,
        ...['helsestasjon', 'barnevern'].flatMap((to) =>
          [people.mor, people.far].map((one) => yes(one, 'service-access', to)),
        ),
        { type: 'InviteService', actor: people.larer, service: 'helsestasjon' },
        { type: 'InviteService', actor: people.larer, service: 'barnevern' },
        waits,
      ],
      [raised(1), inHiding(1, { type: 'TakeDirectRoute', concern: 'skjult', to: 'barnevern', form: 'report' })],
    ],
    'a service that is asked again by a statute stays on the list as it stood': [
      [
        ...openLog,
        ...[people.mor, people.far].map((one) => yes(one, 'service-access', 'ppt')),
        { type: 'JoinService', actor: people.radgiver },
        { type: 'LeaveService', actor: people.radgiver },
        waits,
      ],
      [
        raised(11),
        inHiding(12, { type: 'InviteService', service: 'ppt', task: 'assess', legalBasis: 'opplaringslova' }),
      ],
    ],
    'a follow-up that has ended does not begin again': [
      [
        { type: 'ConcludeConcern', actor: people.larer, concern: 'concern', outcomes: ['no-grounds'] },
        { type: 'EndFollowUp', actor: people.larer, ground: 'concluded' },
        agreed(people.mor),
      ],
      [raised(2)],
    ],
    'no way out of a stuck case opens by it, and no effect of a plan': [
      [
        { type: 'ReportStuck', actor: people.mor, why: 'stands-still' },
        { type: 'RecordPlanWish', actor: people.far, of: 'plan', is: 'yes' },
        waits,
      ],
      [
        ...hiddenMeasure(0),
        inHiding(1, { type: 'TakeDirectRoute', concern: 'skjult', to: 'barnevern', form: 'report' }),
      ],
    ],
    'a body that is asked about it takes no stuck case on': [
      [{ type: 'ReportStuck', actor: people.mor }, waits],
      [raised(0), inHiding(1, { type: 'CallMeeting', id: 'skjult-mote', kind: 'body-0', concerns: ['skjult'] })],
    ],
    'a talk with the child about it is not counted': [
      [
        ...openLog,
        {
          ...{ type: 'PlanMeasure', actor: people.larer, id: 'm1', service: 'skole', responsible: 'larer' },
          evaluateBy: plusDays(FIRST_DAY, 40),
        },
        { type: 'StartMeasure', actor: people.larer, measure: 'm1' },
        { type: 'EvaluateMeasure', actor: people.larer, measure: 'm1', effect: 'partly' },
      ],
      [raised(2), inHiding(2, { type: 'RecordChildTalk', concern: 'skjult', outcome: 'view' })],
    ],
  };

  test.each(Object.entries(examples))('%s', (_, [story, hidden]) => {
    for (const profile of Object.values(profiles)) sameForGuardians(story, hidden, profile);
  });

  test('the stories reach what they speak of', () => {
    const from = beginning(profiles.hemnes);
    const pairs = fc.sample(fc.tuple(withFamily(deeds), hiddenSteps), { numRuns: 250, seed: 11 });
    const woven = pairs.flatMap(([story, hidden]) =>
      weave(live(story, profiles.hemnes, from), hidden, profiles.hemnes, from),
    );
    const types = (isHidden: boolean) =>
      new Set(woven.filter((one) => one.hidden === isHidden).flatMap(({ events }) => events.map((one) => one.type)));
    const hiddenTypes = [
      'ConcernRaised',
      'ConcernShared',
      'RouteAssessed',
      'DirectRouteTaken',
      'MeetingCalled',
    ] as const;
    const moreHidden = [
      'ServiceInvited',
      'MeasureStarted',
      'ChildTalkRecorded',
      'ConcernConcluded',
      'GoalSet',
    ] as const;
    for (const type of [...hiddenTypes, ...moreHidden]) expect(types(true)).toContain(type);
    for (const type of ['AskedFor', 'LogOpened', 'LogClosed', 'MeasureStarted', 'MeetingHeld'] as const)
      expect(types(false)).toContain(type);
    for (const type of ['StuckReported', 'PlanRightRecorded', 'PlanWishRecorded'] as const)
      expect(types(false)).toContain(type);
  });
});
