import { describe, expect, test } from 'vitest';
import type { Profile } from '../../src/profile/profile.ts';
import { findingOf } from '../model/asking.ts';
import { caseAbout, caseAfter, hemnes, type Said, type Told } from '../model/small-case.ts';
import { people } from '../model/world.ts';

const held: Told = { type: 'BatonAccepted', offer: 'offer', holder: 'larer', role: 'larer', service: 'skole' };
const plan: Said = { type: 'PlanMeasure', id: 'tiltak', catalogue: 'kurs', responsible: 'larer' };

type Entry = Extract<NonNullable<Profile['measures']['catalogue']>, { is: unknown }>['is'][number];
const offering = (entry: Omit<Entry, 'id' | 'source'>): Profile => ({
  ...hemnes,
  measures: { ...hemnes.measures, catalogue: { is: [{ id: 'kurs', source: 'HEM', ...entry }], source: 'HEM' } },
});
type Strength = NonNullable<Entry['needs']>[number]['strength'];
const needs = (strength: Strength, fact: 'holder.exists' | 'plan.right' = 'holder.exists'): Entry['needs'] => [
  fact === 'plan.right'
    ? { id: 'rett', require: { fact, is: 'yes' }, strength }
    : { id: 'ingen-holder', require: { fact, is: false }, strength },
];
const excludes = (strength: Strength): Entry['excludes'] => [
  { id: 'holder', when: { fact: 'holder.exists', is: true }, strength },
];
const forAges = (strength: Strength): Entry['needs'] => [
  { id: 'alder', require: { fact: 'subject.age', atLeast: 13 }, strength },
];

describe('a measure of the catalogue', () => {
  test.each<[string, Omit<Entry, 'id' | 'source'>, string]>([
    ['that needs what is not there', { needs: needs('must') }, 'refused not-met'],
    ['that needs it by a person’s word', { needs: needs('person') }, 'needs-a-person not-met'],
    ['that should have it', { needs: needs('should') }, 'permitted not-met'],
    ['that may have it', { needs: needs('may') }, 'permitted met'],
    ['that needs what nobody knows', { needs: needs('must', 'plan.right') }, 'needs-a-person not-known'],
    ['that is not for what is so', { excludes: excludes('must') }, 'refused not-for-them'],
    ['that by a person’s word is not', { excludes: excludes('person') }, 'needs-a-person not-for-them'],
    ['that should not be', { excludes: excludes('should') }, 'permitted not-for-them'],
    ['that is for those who are older', { needs: forAges('must') }, 'refused not-for-them'],
    ['that by a person’s word is for them', { needs: forAges('person') }, 'needs-a-person not-for-them'],
    ['that is for all', { universal: true }, 'permitted for-all'],
    ['of which nothing is said', {}, 'does-not-apply nothing-is-stated'],
  ])('%s', (_, entry, answer) => {
    const finding = findingOf(caseAfter(held), people.larer, plan, 'catalogue-prerequisites', {
      profile: offering(entry),
    });
    expect(`${finding?.verdict} ${finding?.reason}`).toBe(answer);
  });

  test('for those of an age is for a person to weigh where the birth is unknown', () => {
    const state = caseAbout({ kind: 'child', born: 'unknown' }, held);
    const finding = findingOf(state, people.larer, plan, 'catalogue-prerequisites', {
      profile: offering({ needs: forAges('must') }),
    });
    expect(finding).toMatchObject({ verdict: 'needs-a-person', reason: 'not-known', missing: ['subject.age'] });
  });
});
