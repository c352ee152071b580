import { describe, expect, test } from 'vitest';
import type { Profile } from '../../src/profile/profile.ts';
import { answerTo, findingOf, recordedOf } from '../model/asking.ts';
import { caseAfter, hemnes, type Said, type Told } from '../model/small-case.ts';
import { people } from '../model/world.ts';

const { larer } = people;
const source = 'HEM';
type Concerns = Profile['concern'];
const stating = (concern: Partial<Concerns>): Profile => ({ ...hemnes, concern: { ...hemnes.concern, ...concern } });

describe('a kind that is a suspicion in itself', () => {
  const kinds: Concerns['kinds'] = [
    { id: 'vold', core: 'suspicion', source },
    { id: 'skolemiljo', core: 'environment-duty', source },
    { id: 'trivsel', source },
  ];
  const suspicionOf = (said: Said) => {
    const [fact] = recordedOf(caseAfter(), larer, said, { profile: stating({ kinds }) });
    return fact && 'suspicion' in fact ? fact.suspicion : undefined;
  };

  test.each<[string, { readonly kind?: string; readonly suspicion?: 'none' | 'doubt' }, string | undefined]>([
    ['says so', { kind: 'vold' }, 'suspected'],
    ['says so of no other kind', { kind: 'trivsel' }, undefined],
    ['says so of no kind that is something else at core', { kind: 'skolemiljo' }, undefined],
    ['says so of none the municipality does not speak of', { kind: 'ukjent' }, undefined],
    ['says nothing where no kind is said', {}, undefined],
    ['leaves a doubt a doubt', { kind: 'vold', suspicion: 'doubt' }, 'doubt'],
    ['leaves it to whoever says that there is none', { kind: 'vold', suspicion: 'none' }, 'none'],
  ])('%s', (_, said, suspicion) => {
    expect(suspicionOf({ type: 'RaiseConcern', id: 'annet', ...said })).toBe(suspicion);
    expect(suspicionOf({ type: 'ReclassifyConcern', grave: true, ...said })).toBe(suspicion);
  });
});

describe('a suspicion that has been lifted', () => {
  const suspected: Told = {
    ...{ type: 'ConcernReclassified', concern: 'concern' },
    ...{ suspicion: 'suspected', suspected: 'family' },
  };
  const lifted: Told = { type: 'WithholdingLifted', concern: 'concern' };
  const again = (said: object, ...told: readonly Told[]) =>
    answerTo(caseAfter(...told), larer, { type: 'ReclassifyConcern', ...said });

  test.each<[string, object]>([
    ['that something is suspected', { suspicion: 'suspected' }],
    ['of whom', { suspected: 'family' }],
    ['both', { suspicion: 'suspected', suspected: 'family' }],
  ])('is a new one when it is said again: %s', (_, said) => {
    expect(again(said, suspected)).toEqual([]);
    expect(again(said, suspected, lifted)).toEqual(['ConcernReclassified']);
  });

  test('is none where nothing of it is said again', () => {
    expect(again({ reportable: 'no' }, suspected, lifted)).toEqual([]);
  });
});

describe('what a concern leads to', () => {
  const list = ['a', 'b', 'c'].map((id) => ({ id }));
  const conclude = (...outcomes: string[]): Said => ({ type: 'ConcludeConcern', concern: 'concern', outcomes });
  const stated = (several?: boolean): Partial<Concerns> => ({
    outcomes: { is: { list, ...(several !== undefined && { several }) }, source },
  });

  test.each<[string, Partial<Concerns>, readonly string[], string]>([
    ['one where only one may be', stated(false), ['a'], 'permitted listed'],
    ['one said twice is one', stated(false), ['a', 'a'], 'permitted listed'],
    ['two where only one may be', stated(false), ['a', 'b'], 'refused one-at-a-time'],
    ['two where several may be', stated(true), ['a', 'b'], 'permitted listed'],
    ['two where nothing is said of it', stated(), ['a', 'b'], 'silent several-not-stated'],
    ['one that is not listed', stated(true), ['a', 'd'], 'silent not-among-those-listed'],
    ['one where no list is stated', {}, ['route'], 'does-not-apply no-list-needed'],
    ['another where no list is stated', {}, ['a'], 'silent not-among-those-listed'],
  ])('%s', (_, concern, outcomes, answer) => {
    const finding = findingOf(caseAfter(), larer, conclude(...outcomes), 'outcome-is-stated', {
      profile: stating(concern),
    });
    expect(`${finding?.verdict} ${finding?.reason}`).toBe(answer);
  });

  test('is so already only where all of it is the same', () => {
    const before: Told = { type: 'ConcernConcluded', concern: 'concern', outcomes: ['a', 'b'], ends: false };
    const where = { profile: stating(stated(true)) };
    const answer = (...outcomes: string[]) => answerTo(caseAfter(before), larer, conclude(...outcomes), where);
    expect(answer('b', 'a')).toEqual([]);
    expect(answer('a', 'c')).toEqual(['ConcernConcluded']);
    expect(answer('a')).toEqual(['ConcernConcluded']);
    expect(answer('a', 'b', 'c')).toEqual(['ConcernConcluded']);
  });

  test('a level below asks for no evaluation, a level above does', () => {
    const profile: Profile = { ...hemnes, evaluatedFirst: { is: 'must', source } };
    const planned: Told = { type: 'MeasurePlanned', id: 'tiltak', level: '1', responsible: 'larer' };
    const started: Told = { type: 'MeasureStarted', measure: 'tiltak' };
    const to = (level: string) =>
      findingOf(
        caseAfter(planned, started),
        larer,
        { type: 'ConcludeConcern', concern: 'concern', outcomes: ['level'], to: level },
        'measures-are-evaluated-before-moving-up',
        { profile },
      )?.reason;
    expect(to('2')).toBe('not-evaluated');
    expect(to('0')).toBe('not-on-the-way-up');
  });
});
