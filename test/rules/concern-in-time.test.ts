import { describe, expect, test } from 'vitest';
import { type CalendarDay, calendarDay } from '../../src/calendar/day.ts';
import { deadlinesFor } from '../../src/case/deadlines-for.ts';
import type { Actor } from '../../src/identity/actor.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { answerTo, owed } from '../model/asking.ts';
import { caseAfter, DAY, hemnes, type Told } from '../model/small-case.ts';
import { people } from '../model/world.ts';

const source = 'HEM';
type Concerns = Profile['concern'];
const stating = (concern: Partial<Concerns>): Profile => ({ ...hemnes, concern: { ...hemnes.concern, ...concern } });
const [D6, D7, D9] = ['2026-01-06', '2026-01-07', '2026-01-09'].map((one) => calendarDay(one)) as [
  CalendarDay,
  CalendarDay,
  CalendarDay,
];

const toLevel0: Told = { type: 'LevelChanged', from: '1', to: '0' };
const another: Told = { type: 'ConcernRaised', id: 'annet', raisedBy: 'larer', service: 'skole' };
const ended: Told = { type: 'FollowUpEnded', ground: 'concluded', concludes: ['concern'] };

describe('what a concern leads to is to be decided', () => {
  const decided = 'level-0-is-decided-in-time';
  const beside = { within: { days: 2 }, beside: 'kartlegging' };
  const whose = (...told: readonly Told[]) =>
    deadlinesFor(caseAfter(toLevel0, ...told), DAY, hemnes).find((one) => one.rule === decided)?.who;

  test.each<[string, Concerns['decidedWithin'], readonly string[]]>([
    ['without a day where no text says when', undefined, ['concern: not-stated']],
    ['by the day that is stated', { is: [{ within: { days: 14 } }], source }, ['concern: 2026-01-19']],
    [
      'by the day of its arena',
      { is: [{ within: { days: 3 }, arenas: ['kultur', 'skole'] }], source },
      ['concern: 2026-01-08'],
    ],
    [
      'without a day where only other arenas have one',
      { is: [{ within: { days: 3 }, arenas: ['kultur'] }], source },
      ['concern: not-stated'],
    ],
    [
      'without a day where the only clock has a name of its own and runs beside',
      { is: [beside], source },
      ['concern:kartlegging: 2026-01-07', 'concern: not-stated'],
    ],
    [
      'by its day with that clock beside',
      { is: [{ within: { days: 14 } }, beside], source },
      ['concern:kartlegging: 2026-01-07', 'concern: 2026-01-19'],
    ],
  ])('%s', (_, decidedWithin, duties) => {
    expect(owed(caseAfter(toLevel0), decided, { profile: stating({ decidedWithin }) })).toEqual(duties);
  });

  test('no more once the concern has ended with the follow-up, also where a new one begins it again', () => {
    expect(owed(caseAfter(toLevel0, ended), decided)).toEqual([]);
    expect(owed(caseAfter(toLevel0, { ...ended, concludes: [] }), decided)).toEqual([]);
    expect(owed(caseAfter(toLevel0, ended, another), decided)).toEqual(['annet: not-stated']);
  });

  test('by the employee who raised it, and by the leader once they work in that service no more', () => {
    const moved: Told = { type: 'ProfessionalMoved', person: 'larer', service: 'ppt' };
    const back: Told = { type: 'ProfessionalMoved', person: 'larer', service: 'skole' };
    expect(whose()).toBe('larer');
    expect(whose(moved)).toEqual({ leaderOf: 'skole' });
    expect(whose(moved, back)).toBe('larer');
    expect(whose({ type: 'ProfessionalRemoved', person: 'larer' })).toEqual({ leaderOf: 'skole' });
  });
});

describe('the guardians are to be told in time', () => {
  const profile = stating({ guardiansContactedWithin: { is: [{ within: { days: 7 } }], source } });
  const told = (...events: readonly Told[]) =>
    owed(caseAfter(...events), 'contact-with-guardians-in-time', { profile });
  const kept = (day: CalendarDay, ...from: string[]): Told => ({
    ...{ type: 'ConcernWithheld', concern: 'concern', day },
    ...(from.length > 0 && { from }),
  });
  const lifted: Told = { type: 'WithholdingLifted', concern: 'concern', day: D9 };
  const shared = (to: string): Told => ({ type: 'ConcernShared', concern: 'concern', to, outcome: 'reached', day: D6 });

  test.each<[string, readonly Told[], readonly string[]]>([
    ['each of them', [], ['concern: 2026-01-12']],
    ['the one who has not been', [shared('mor')], ['concern: 2026-01-12']],
    ['nobody, once both have been', [shared('mor'), shared('far')], []],
    ['later by the days it was kept from all', [kept(D7), lifted], ['concern: 2026-01-14']],
    ['later by the days it was kept from each by name', [kept(D7, 'mor', 'far'), lifted], ['concern: 2026-01-14']],
    [
      'in the same time where it was kept from one, and the other waits too',
      [kept(D7, 'far'), lifted],
      ['concern: 2026-01-12'],
    ],
    [
      'later where it was kept from the only one who still waits',
      [shared('mor'), kept(D7, 'far'), lifted],
      ['concern: 2026-01-14'],
    ],
    [
      'in the same time where it was kept from one who has been told',
      [shared('mor'), kept(D7, 'mor'), lifted],
      ['concern: 2026-01-12'],
    ],
  ])('%s', (_, events, duties) => {
    expect(told(...events)).toEqual(duties);
  });

  test('and by nobody once the follow-up has ended, until what the concern leads to is said anew', () => {
    const anew: Told = { type: 'ConcernConcluded', concern: 'concern', outcomes: ['route'], ends: false };
    const concludes = { type: 'ConcludeConcern', outcomes: ['route'] } as const;
    expect(answerTo(caseAfter(ended), people.larer, concludes)).toEqual(['ConcernConcluded']);
    expect(told(anew)).toEqual(['concern: 2026-01-12']);
    expect(told(ended)).toEqual([]);
    expect(told({ ...ended, concludes: [] })).toEqual([]);
    expect(told(ended, anew)).toEqual(['concern: 2026-01-12']);
    expect(told(ended, { ...anew, outcomes: ['no-grounds'], ends: true })).toEqual([]);
  });
});

test('whoever says twice that a concern must be reported has one duty, from the first time', () => {
  const says = (day: CalendarDay, actor: Actor): Told => ({
    ...{ type: 'ConcernReclassified', concern: 'concern', reportable: 'yes', day, actor },
  });
  const owedBy = (...told: readonly Told[]) =>
    deadlinesFor(caseAfter(...told), DAY, hemnes)
      .filter((one) => one.rule === 'duty-to-report-is-not-replaced')
      .map(({ who, due }) => `${who} ${due}`);
  expect(owedBy(says(D7, people.larer), says(DAY, people.larer))).toEqual([`larer ${D7}`]);
  expect(owedBy(says(D7, people.larer), says(DAY, people.kollega))).toEqual([`larer ${D7}`, `kollega ${DAY}`]);
});
