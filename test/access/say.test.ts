import { describe, expect, test } from 'vitest';
import type { Reader } from '../../src/access/explain.ts';
import { sayer } from '../../src/access/say.ts';
import type { Profile } from '../../src/profile/profile.ts';
import type { Looked } from '../../src/rule/finding.ts';
import { shipped } from '../model/profiles.ts';

const hemnes = shipped('hemnes');

/** One fact as a sentence says it. */
function said(fact: string, looked: Looked, reader?: Reader): string {
  const finding = { rule: 'a-rule', verdict: 'refused', reason: 'a-reason', missing: [], ways: [] } as const;
  return sayer({ ...finding, looked, advice: false, sources: ['HEM'] }, 'nb', reader)(`Ord: {${fact}}`).slice(5);
}

/** A municipality that demands the same by one id of two things, and by others of one of them or of anything. */
const profile: Profile = {
  ...hemnes,
  entry: {
    is: [
      {
        level: '2',
        criteria: [
          { id: 'samtale', label: { nb: 'en samtale på skolen' }, require: { fact: 'childTalk', is: true } },
          { id: 'ppt', label: { nb: 'at PPT er spurt' }, require: { fact: 'childTalk', is: true } },
        ],
      },
    ],
    source: 'HEM',
  } as unknown as Profile['entry'], // no more of a demand is read here
  arena: {
    ...hemnes.arena,
    changes: {
      is: [
        {
          before: [
            { id: 'samtale', label: { nb: 'en samtale' } },
            { id: 'brev', label: { nb: 'et brev' } },
          ],
        },
      ],
      source: 'HEM',
    } as unknown as Profile['arena']['changes'],
  },
};

describe('what a demand is called', () => {
  test.each<{ says: string; looked: Looked; is: string }>([
    {
      says: 'as it is called of what one comes to',
      looked: { unmet: 'samtale', to: '2' },
      is: 'en samtale på skolen',
    },
    { says: 'else as it is called of anything', looked: { unmet: 'samtale', to: '3' }, is: 'en samtale' },
    { says: 'where it is of nothing, too', looked: { unmet: 'brev' }, is: 'et brev' },
    {
      says: 'also where the measure it came with demands nothing by it',
      looked: { unmet: 'samtale', measure: 'lesehjelp', to: '2' },
      is: 'en samtale på skolen',
    },
    { says: 'else its id is read as words', looked: { unmet: 'et-nytt-krav', to: '2' }, is: 'et nytt krav' },
  ])('$says', ({ looked, is }) => expect(said('unmet', looked, { profile })).toBe(is));

  test('is read as words where what the municipality says is not at hand', () => {
    expect(said('unmet', { unmet: 'samtale-paa-skolen', to: '2' })).toBe('samtale paa skolen');
  });

  test('is not what a service of the same id is called', () => {
    expect(said('unmet', { unmet: 'ppt', to: '2' }, { profile })).toBe('at PPT er spurt');
    expect(said('service', { service: 'ppt', to: '2' }, { profile })).toBe('PPT');
  });
});

describe('what a rule is called', () => {
  test('is its name where it is said that a rule changes', () => {
    expect(said('changes', { changes: 'local-rule' })).toBe('Kommunens egen regel');
    expect(said('changes', { changes: 'unheard-of' })).toBe('unheard-of');
  });

  test('is not what something else of the same id is called', () => {
    expect(said('service', { service: 'local-rule' })).toBe('local-rule');
  });
});

describe('codes', () => {
  test('of a form are said alike, one or several', () => {
    expect(said('form', { form: 'oral' })).toBe('muntlig');
    expect(said('forms', { forms: ['oral', 'written'] })).toBe('muntlig og skriftlig');
  });

  test('are read as words without that they are answers, which only their beginning tells', () => {
    expect(said('unmet', { unmet: 'answer.ny-vurdering' })).toBe('ny vurdering');
    expect(said('unmet', { unmet: 'eget-answer.ny-vurdering' })).toBe('eget answer.ny vurdering');
  });
});

describe('who may answer for what asks for a person', () => {
  const deciders = (discretion: unknown) =>
    said('deciders', {}, { profile: { ...hemnes, party: { ...hemnes.party, discretion } } as Profile }); // one value
  test('is everyone a text names, each once, where the texts differ', () => {
    const readings = [
      { is: ['leader'], source: 'HEM' },
      { is: ['leader', 'coordinator'], source: 'HEM' },
    ];
    expect(deciders({ readings })).toBe('leder eller koordinator');
  });
});
