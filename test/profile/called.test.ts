import { expect, test } from 'vitest';
import { calledBy } from '../../src/profile/called.ts';
import { hemnes } from '../engine/hemnes.ts';

const source = 'HEM';
const strength = 'must';
const reached = { fact: 'level', is: 'folge-opp' };

/** A municipality with a word for everything it states, in bokmål and nynorsk or in one alone, and something without a word among each. */
const profile = hemnes({
  levels: [
    { id: '0', label: 'Nivå null', source },
    { id: 'avklare', label: { nb: 'Avklaring', nn: 'Avklåring' }, source },
    {
      id: 'folge-opp',
      ...{ label: 'Følge opp', source },
      steps: [{ id: '1', label: 'Første' }, { id: 'undre', label: 'Undring' }, { id: 'uten-ord' }],
    },
    { id: 'uten-ord-heller', source },
  ],
  party: {
    roles: [
      { id: 'larer', label: { nb: 'lærer', nn: 'lærar' }, actsAs: 'professional', source },
      { id: 'rektor', actsAs: 'leader', source },
    ],
  },
  services: {
    directory: [
      { id: 'ppt', label: 'PP-tjenesten', source },
      { id: 'bup', source },
    ],
  },
  measures: {
    catalogue: {
      is: [
        {
          ...{ id: 'leksehjelp', label: 'Leksehjelp', source },
          needs: [{ id: 'plan', label: 'en plan', require: reached, strength }],
          excludes: [{ id: 'skolevegring', label: 'ingen skolevegring', when: reached, strength }],
        },
        { id: 'samtale', source },
      ],
      source,
    },
  },
  bodies: {
    list: {
      readings: [
        { is: [{ body: 'fagteam', label: 'Fagteamet', source }], source },
        { is: [{ body: 'ressursteam', label: 'Ressursteamet', source }], source: 'NYE' },
      ],
    },
  },
  meetings: {
    kinds: {
      is: [
        { kind: 'drofting', label: 'Drøftingsmøte', source },
        { kind: 'annet', source },
      ],
      source,
    },
  },
  entry: {
    is: [
      { level: 'folge-opp', criteria: [{ id: 'plan', label: 'en felles plan', require: reached, strength, source }] },
    ],
    source,
  },
  triedFirst: {
    is: [
      { level: 'avklare', id: 'samtale', label: 'en samtale', levels: ['0'], strength },
      { body: 'fagteam', id: 'samtale', label: 'samtale hjemme', levels: ['0'], strength },
    ],
    source,
  },
  arena: {
    changes: {
      is: [
        { to: 'skole', before: [{ id: 'mote', label: 'et overgangsmøte', require: reached, strength }] },
        { before: [{ id: 'brev', label: { nb: 'et brev' }, require: reached, strength }] },
        { from: 'barnehage', after: [{ id: 'besok', until: { require: reached } }] },
      ],
      source,
    },
  },
  questions: [
    { id: 'sammensatt', label: { nb: 'om saken er sammensatt', nn: 'om saka er samansett' }, values: ['yes'], source },
    { id: 'uten', values: ['yes'], source },
  ],
  sources: { HEM: { title: 'BTI in Hemnes' }, NYE: { title: 'A newer text' } },
});

test('roles, services, measures, bodies and kinds of meeting are called what the municipality calls them, in whatever text it does', () => {
  expect([...calledBy(profile, 'nb').names]).toEqual([
    ['larer', 'lærer'],
    ['ppt', 'PP-tjenesten'],
    ['leksehjelp', 'Leksehjelp'],
    ['fagteam', 'Fagteamet'],
    ['ressursteam', 'Ressursteamet'],
    ['drofting', 'Drøftingsmøte'],
  ]);
});

test('levels and steps are called so where their ids are words; a number says it itself', () => {
  expect([...calledBy(profile, 'nb').levels]).toEqual([
    ['avklare', 'Avklaring'],
    ['folge-opp', 'Følge opp'],
    ['undre', 'Undring'],
  ]);
});

test('a demand is called so where it stands, as another may have the same id', () => {
  expect([...calledBy(profile, 'nb').demands]).toEqual([
    ['folge-opp:plan', 'en felles plan'],
    ['avklare:samtale', 'en samtale'],
    ['fagteam:samtale', 'samtale hjemme'],
    ['skole:mote', 'et overgangsmøte'],
    [':brev', 'et brev'],
    ['leksehjelp:plan', 'en plan'],
    ['leksehjelp:skolevegring', 'ingen skolevegring'],
  ]);
});

test('a question and the fact of its answer are called the same', () => {
  expect([...calledBy(profile, 'nb').questions]).toEqual([
    ['sammensatt', 'om saken er sammensatt'],
    ['answer.sammensatt', 'om saken er sammensatt'],
  ]);
});

test('in another language what has no words in it is called so in the language of the municipality', () => {
  const { names, levels, demands, questions } = calledBy(profile, 'nn');
  expect([names.get('larer'), names.get('ppt')]).toEqual(['lærar', 'PP-tjenesten']);
  expect([levels.get('avklare'), demands.get(':brev')]).toEqual(['Avklåring', 'et brev']);
  expect(questions.get('answer.sammensatt')).toBe('om saka er samansett');
});

test('a municipality that has no words has nothing called so', () => {
  const { names, levels, demands, questions } = calledBy(hemnes(), 'nb');
  expect([names.size, levels.size, demands.size, questions.size]).toEqual([0, 0, 0, 0]);
});
