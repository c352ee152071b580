import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../src/calendar/day.ts';
import { deadlinesFor } from '../../src/case/deadlines-for.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { answerTo, findingOf } from '../model/asking.ts';
import { madeUp } from '../model/profiles.ts';
import { caseAbout, caseAfter, DAY, hemnes, type Told } from '../model/small-case.ts';
import { people } from '../model/world.ts';
import { openLog } from '../rules/put.ts';

const { larer } = people;

const yes = (giver: string, more: object = {}): Told => ({
  ...{ type: 'ConsentGiven', id: `ja-${giver}`, giver, purpose: 'open-log', to: 'skole' },
  ...more,
});

describe('the agreement a log opens on', () => {
  const agreed = (by: string, more: object = {}): Told => ({ type: 'Agreed', about: 'start-measures', by, ...more });
  const school = agreed('larer', { service: 'skole' });
  const against: Told = { type: 'DisagreementReported', about: 'start-measures', by: 'far' };
  const demanding = (strength: 'must' | 'person' | 'should' | 'may') =>
    ({
      ...hemnes,
      log: { ...hemnes.log, agreement: { is: { about: 'start-measures', strength }, source: 'HEM' } },
    }) as Profile; // one text
  const answer = (state: CaseState, profile: Profile) => {
    const found = findingOf(state, larer, { type: 'OpenLog', id: 'ny' }, 'log-opens-on-agreement', { profile });
    return `${found?.verdict} ${found?.reason}${found?.advice ? ', as advice' : ''}`;
  };

  test.each<{ strength: Parameters<typeof demanding>[0]; is: string }>([
    { strength: 'must', is: 'needs-a-person someone-disagrees' },
    { strength: 'person', is: 'needs-a-person someone-disagrees' },
    { strength: 'should', is: 'permitted someone-disagrees, as advice' },
    { strength: 'may', is: 'permitted someone-disagrees' },
  ])('with one guardian against, where an agreement is stated as $strength: $is', ({ strength, is }) => {
    expect(answer(caseAfter(school, agreed('mor'), against), demanding(strength))).toBe(is);
  });

  test.each<{ strength: Parameters<typeof demanding>[0]; is: string }>([
    { strength: 'must', is: 'needs-a-person age-unknown' },
    { strength: 'person', is: 'needs-a-person not-agreed' },
    { strength: 'should', is: 'permitted not-agreed, as advice' },
    { strength: 'may', is: 'permitted not-agreed' },
  ])(
    'with the yes of a guardian of a child of unknown age, where an agreement is stated as $strength: $is',
    ({ strength, is }) => {
      const state = caseAbout({ kind: 'child', born: 'unknown' }, school, agreed('mor'));
      expect(answer(state, demanding(strength))).toBe(is);
    },
  );

  test('where nothing is stated of what a log is kept in, it is kept in anything without a word', () => {
    const profile = (media: Profile['log']['media']): Profile => ({ ...hemnes, log: { ...hemnes.log, media } });
    const state = caseAfter(school, agreed('mor'), agreed('far'));
    const opens = { type: 'OpenLog', id: 'ny', medium: 'perm' } as const;
    const said = (media: Profile['log']['media']) =>
      findingOf(state, larer, opens, 'log-opens-on-agreement', { profile: profile(media) })?.reason;
    expect(said(undefined)).toBe('agreed');
    expect(said({ is: [{ medium: 'visma' }], source: 'HEM' })).toBe('other-medium');
    expect(said({ is: [{ medium: 'perm' }], source: 'HEM' })).toBe('agreed');
  });

  test.each<{ says: string; words: readonly Told[]; is: string }>([
    { says: 'only a no', words: [school, against], is: 'refused not-agreed' },
    {
      says: 'a yes, beside the no of one who speaks for the child',
      words: [
        school,
        { type: 'RepresentativeRegistered', person: 'verge', speaksFor: 'subject' },
        { type: 'DisagreementReported', about: 'start-measures', by: 'verge' },
        agreed('mor'),
      ],
      is: 'refused not-agreed',
    },
    { says: 'a yes, and no word of the municipality', words: [agreed('mor')], is: 'refused not-agreed' },
  ])('with $says, of a child of unknown age: $is', ({ words, is }) => {
    const state = caseAbout({ kind: 'child', born: 'unknown' }, ...words);
    expect(answer(state, demanding('must'))).toBe(is);
  });

  test.each<{ says: string; word: Told; is: string }>([
    { says: 'an employee for a service', word: agreed('radgiver', { service: 'ppt' }), is: 'permitted agreed' },
    { says: 'an employee for none', word: agreed('radgiver'), is: 'refused not-agreed' },
    { says: 'the other guardian', word: agreed('far'), is: 'refused not-agreed' },
    { says: 'a guardian who works in one', word: agreed('far', { service: 'ppt' }), is: 'refused not-agreed' },
  ])('beside a guardian, $says is the municipality’s word or not: $is', ({ word, is }) => {
    expect(answer(caseAfter(agreed('mor'), word), hemnes)).toBe(is);
  });
});

test('a log opened on what guardians said before the youth had a say of their own is for a person, until the youth has answered', () => {
  const profile = {
    ...hemnes,
    consent: { ...hemnes.consent, youth: { is: { age: 15, mode: 'in-addition' }, source: 'HEM' } },
  } as Profile; // one text
  const subject = { kind: 'youth', born: calendarDay('2011-01-10') } as const; // fifteen on the fifth day
  const asked = (...told: readonly Told[]) =>
    findingOf(caseAbout(subject, ...told), larer, { type: 'OpenLog', id: 'ny' }, 'own-age-reached', { profile });
  const before = [yes('mor'), yes('far')];
  expect(asked(...before)).toMatchObject({ verdict: 'needs-a-person', reason: 'youth-not-asked' });
  expect(asked(...before, yes('subject', { day: DAY }))?.verdict).toBe('does-not-apply');
  expect(asked(...before.map((one) => ({ ...one, day: DAY })))?.verdict).toBe('does-not-apply');
});

describe('a log without a holder', () => {
  const planned: Told = {
    ...{ type: 'MeasurePlanned', id: 'tiltak', level: '0', responsible: 'larer' },
    ...{ evaluateBy: calendarDay('2026-03-01'), log: 'log' },
  };
  const atStart: Told = { type: 'LevelChanged', from: '1', to: '0' };
  const withoutBaton = openLog.filter((one) => !one.type.startsWith('Baton'));

  test('starts no measure, also on a level where nobody need hold the baton', () => {
    const start = { type: 'StartMeasure', measure: 'tiltak' } as const;
    expect(answerTo(caseAfter(...withoutBaton, planned, atStart), larer, start)).toEqual([
      'refused log-has-a-holder no-holder',
    ]);
    expect(answerTo(caseAfter(...openLog, planned, atStart), larer, start)).toEqual(['MeasureStarted']);
  });

  test.each<{ says: string; told: readonly Told[]; who: object }>([
    {
      says: 'of the service that opened it',
      told: [{ type: 'LogOpened', id: 'log', service: 'ppt' }],
      who: { leaderOf: 'ppt' },
    },
    {
      says: 'of the concern’s service, where none is known to have opened it',
      told: [{ type: 'LogOpened', id: 'log' }],
      who: { leaderOf: 'skole' },
    },
  ])('is on the leader $says', ({ told, who }) => {
    const due = deadlinesFor(caseAfter(...told), DAY, hemnes).find((one) => one.rule === 'log-has-a-holder');
    expect(due?.who).toEqual(who);
  });
});

describe('a log that is owed on a level rests on the concern that brought the case there', () => {
  const profile = madeUp('log-owed');
  const moved = (from: string, to: string, more: object = {}): Told => ({ type: 'LevelChanged', from, to, ...more });
  const withIt = { concern: 'concern' };
  test.each<{ says: string; moves: readonly Told[]; concerns: readonly string[] | undefined }>([
    { says: 'of a case that began there, on none', moves: [], concerns: undefined },
    { says: 'of one that was brought, on that', moves: [moved('1', '2', withIt)], concerns: ['concern'] },
    {
      says: 'not on what brought it to a level it has left',
      moves: [moved('1', '2', withIt), moved('2', '1')],
      concerns: undefined,
    },
    {
      says: 'on what has brought it back',
      moves: [moved('1', '2'), moved('2', '1', withIt)],
      concerns: ['concern'],
    },
  ])('$says', ({ moves, concerns }) => {
    const due = deadlinesFor(caseAfter(...moves), DAY, profile).find((one) => one.rule === 'log-opens-where-it-must');
    expect(due).toBeDefined();
    expect(due?.concerns).toEqual(concerns);
  });
});
