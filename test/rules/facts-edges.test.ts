import { describe, expect, test } from 'vitest';
import { calendarDay, plusDays } from '../../src/calendar/day.ts';
import { noCase, replay } from '../../src/case/evolve.ts';
import { readFact } from '../../src/case/facts.ts';
import { summaryFor } from '../../src/case/summary-for.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { caseAbout, DAY, hemnes, type Told } from '../model/small-case.ts';
import { opening } from '../model/world.ts';
import { fact, profile, source } from './facts-world.ts';

const concluded: Told = { type: 'ConcernConcluded', concern: 'concern', outcomes: ['no-grounds'], ends: true };
const raised = (raisedBy: string): Told => ({ type: 'ConcernRaised', id: 'second', raisedBy });

describe('of a concern', () => {
  test('one raised by someone who speaks for the subject is raised by a representative', () => {
    const verge: Told = { type: 'RepresentativeRegistered', person: 'verge', speaksFor: 'subject' };
    expect(fact('concern.raisedBy', [verge, concluded, raised('verge')])).toBe('representative');
    const shared: Told = { type: 'ConcernShared', concern: 'concern', to: 'verge', outcome: 'reached' };
    expect(fact('concern.sharedWith', [verge, shared])).toEqual(['representative']);
  });

  test('that nobody has said whether it must be reported is no answer', () => {
    expect(fact('concern.reportable', [concluded, raised('larer')])).toBeUndefined();
  });

  test('where no guardian is known it is shared with none of them', () => {
    const state = replay(opening.filter((one) => one.type !== 'GuardianRegistered'));
    expect(readFact('concern.sharedWith', source(state))).toEqual([]);
  });
});

describe('measures of the level that are left to evaluate', () => {
  const planned = (id: string): Told => ({ type: 'MeasurePlanned', id, level: '1' });
  const started = (measure: string): Told => ({ type: 'MeasureStarted', measure });
  const evaluated = (measure: string): Told => ({ type: 'MeasureEvaluated', measure, effect: 'full', level: '1' });
  const two = [planned('one'), planned('two')];

  test.each<[string, readonly Told[], number]>([
    ['none while they are only planned', two, 0],
    ['each that has been started', [...two, started('one'), started('two')], 2],
    ['none once each has been evaluated', [...two, started('one'), evaluated('one')], 0],
  ])('%s', (_, told, left) => {
    expect(fact('measures.unevaluated', told)).toBe(left);
  });
});

describe('where it is not known', () => {
  const directory = [{ id: 'ppt', source: 'HEM' }];

  test.each<[string, Profile]>([
    ['is not in the directory', profile],
    ['stands in the directory without that', { ...profile, services: { ...profile.services, directory } }],
  ])('whether a service is municipal, as one that %s, it is not known how many are, or are not', (_, under) => {
    const joined: Told = { type: 'ServiceJoined', service: 'ppt' };
    const holder: Told = { type: 'BatonAccepted', offer: 'offer', holder: 'larer', service: 'skole', role: 'larer' };
    const counted = ['services.others', 'services.municipal', 'services.external', 'services.needReferral'];
    expect(counted.map((name) => fact(name, [holder, joined], { profile: under }))).toEqual([
      1,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each(['command.purpose', 'host.waiting', 'answer.complex', 'weather'])(
    '%s without a command, or a fact of that name, is unknown',
    (name) => {
      expect(fact(name, [])).toBeUndefined();
    },
  );
});

describe('the age of a child', () => {
  const age = (born: string) => readFact('subject.age', source(caseAbout({ kind: 'child', born: calendarDay(born) })));

  test('is none before the birth, and nought from the day of birth', () => {
    expect([age(plusDays(DAY, 1)), age(DAY), age('2025-06-01')]).toEqual([undefined, 0, 0]);
  });
});

test('a case before anything has happened owes nothing', () => {
  expect(summaryFor(noCase, hemnes)).toMatchObject({ due: [], holder: null, log: 'none' });
});
