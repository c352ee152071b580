import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../src/calendar/day.ts';
import { deadlinesFor } from '../../src/case/deadlines-for.ts';
import type { Actor } from '../../src/identity/actor.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { findingOf, owed } from '../model/asking.ts';
import { caseAfter, DAY, hemnes, type Said, type Told } from '../model/small-case.ts';
import { people } from '../model/world.ts';

const { larer, kollega } = people;
const RULE = 'individual-plan-effect';
const D13 = calendarDay('2026-01-13');

type Effects = Extract<NonNullable<Profile['plan']['effects']>, { is: unknown }>['is'];
const stating = (...is: Effects): Profile => ({ ...hemnes, plan: { ...hemnes.plan, effects: { is, source: 'HEM' } } });
const { effects: _effects, ...restOfPlan } = hemnes.plan;
const unstated: Profile = { ...hemnes, plan: restOfPlan };

const held: Told = { type: 'BatonAccepted', offer: 'offer', holder: 'larer', role: 'larer', service: 'skole' };
const offered = (to: string): Told => ({ type: 'BatonOffered', id: 'offer-2', to, level: '1' });
const right = (is: 'yes' | 'no', day = D13): Told => ({ type: 'PlanRightRecorded', of: 'plan', is, day });
const coordinates = (person: string): Told => ({ type: 'CoordinatorAppointed', person, day: D13 });
const ended: Told = { type: 'FollowUpEnded', ground: 'concluded', concludes: ['concern'] };

const onRight = { fact: 'plan.right', is: 'yes' } as const;
const within = { days: 7 };
const refer: Effects[number] = { effect: 'refer', to: 'kontoret', when: onRight, within };
const replace: Effects[number] = { effect: 'replace-holder' };
const replaceOnRight: Effects[number] = { effect: 'replace-holder', when: onRight };
const rename: Effects[number] = { effect: 'rename-role', title: 'koordinator' };
const coexist: Effects[number] = { effect: 'coexist' };

describe('what a plan leaves to be done', () => {
  test.each<[string, Effects, readonly Told[], readonly string[]]>([
    ['a referral, once there is a right to it', [refer], [right('yes')], ['refer:kontoret: 2026-01-20']],
    ['nothing while there is none', [refer], [right('no')], []],
    ['nothing once the follow-up has ended', [refer], [right('yes'), ended], []],
    ['an offer to the coordinator', [replace], [coordinates('kollega')], ['replace-holder: not-stated']],
    ['nothing once the coordinator is offered it', [replace], [coordinates('kollega'), offered('kollega')], []],
    ['nothing where the coordinator holds it', [replace], [coordinates('larer')], []],
    [
      'an offer to the coordinator, where it is offered to another',
      [replace],
      [coordinates('kollega'), offered('ped')],
      ['replace-holder: not-stated'],
    ],
    ['no offer where there is no coordinator', [replaceOnRight], [right('yes')], []],
    ['none either where it is offered to someone', [replaceOnRight], [right('yes'), offered('ped')], []],
    ['nothing where plan and log run beside each other', [coexist], [coordinates('kollega')], []],
    ['nothing where the holder is only called something else', [rename], [coordinates('kollega')], []],
    [
      'nothing that follows from the level alone, while nothing is said of a plan',
      [{ ...refer, when: { fact: 'level', is: '1' } }],
      [],
      [],
    ],
    [
      'that, from the first word of one',
      [{ ...refer, when: { fact: 'level', is: '1' } }],
      [right('no')],
      ['refer:kontoret: 2026-01-20'],
    ],
  ])('%s', (_, effects, told, duties) => {
    expect(owed(caseAfter(held, ...told), RULE, { profile: stating(...effects) })).toEqual(duties);
  });

  test('is nothing where no effect is stated', () => {
    expect(owed(caseAfter(held, right('yes'), coordinates('kollega')), RULE, { profile: unstated })).toEqual([]);
  });

  test('rests on the concerns its condition asks about', () => {
    const concernsOf = (effect: Effects[number]) =>
      deadlinesFor(caseAfter(held, right('yes')), DAY, stating(effect)).find((one) => one.rule === RULE)?.concerns;
    expect(concernsOf(refer)).toBeUndefined();
    expect(concernsOf({ ...refer, when: { any: [onRight, { fact: 'concern.grave', is: true }] } })).toEqual([
      'concern',
    ]);
  });
});

describe('an offer of the baton while there is a coordinator', () => {
  test.each<[string, Profile, string, string]>([
    ['past one who takes over', stating(replace), 'ped', 'permitted coordinator-takes-over true'],
    ['to one who takes over', stating(replace), 'kollega', 'permitted offered-to-the-coordinator false'],
    [
      'past one who takes over, among other things',
      stating(rename, replace),
      'ped',
      'permitted coordinator-takes-over true',
    ],
    ['past one whose plan only renames the role', stating(rename), 'ped', 'permitted no-effect false'],
    ['past one who would take over under a condition', stating(replaceOnRight), 'ped', 'permitted no-effect false'],
    ['past one, where nothing is stated', unstated, 'ped', 'permitted no-effect false'],
  ])('%s', (_, profile, to, answer) => {
    const state = caseAfter(held, coordinates('kollega'));
    const finding = findingOf(state, larer, { type: 'OfferBaton', to }, RULE, { profile });
    expect(`${finding?.verdict} ${finding?.reason} ${finding?.advice}`).toBe(answer);
  });
});

describe('what someone is told when they record of a plan', () => {
  const record: Said = { type: 'RecordPlanRight', of: 'plan', is: 'yes' };
  const appoint: Said = { type: 'AppointCoordinator', person: 'kollega' };

  test.each<[string, Actor, Said, string]>([
    ['who answers for the follow-up: what follows', kollega, record, 'permitted takes-effect'],
    ['of the family: what follows', people.mor, record, 'permitted takes-effect'],
    ['a register: what follows', people.import, record, 'permitted takes-effect'],
    ['of another service without a consent: nothing of it', people.ped, record, 'permitted recorded'],
    ['a volunteer: nothing of it', people.frivillig, record, 'permitted recorded'],
    ['a register that appoints: what follows', people.import, appoint, 'permitted no-effect'],
    [
      'of another service that appoints: that it is not theirs',
      people.ped,
      appoint,
      'needs-a-person not-theirs-to-know',
    ],
  ])('%s', (_, actor, said, answer) => {
    const finding = findingOf(caseAfter(held, right('no')), actor, said, RULE, { profile: stating(refer) });
    expect(`${finding?.verdict} ${finding?.reason}`).toBe(answer);
  });
});
