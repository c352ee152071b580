import { expect, test } from 'vitest';
import { caseFacts } from '../../src/case/facts.ts';
import { factsOf } from '../../src/profile/facts-of.ts';
import { hemnes } from '../engine/hemnes.ts';

const source = 'HEM';
const profile = hemnes({
  levels: [
    { id: '0', source },
    { id: '1', steps: [{ id: 'undre' }, { id: 'avklare' }], source },
    { id: '2', steps: [{ id: 'undre' }], source },
  ],
  questions: [{ id: 'sammensatt', values: ['ja', 'nei'], source }],
});
const named = (name: string) => factsOf(profile).named(name);

test.each([
  ['level', 'text', ['0', '1', '2']],
  ['level.path', 'set', ['0', '1', '2']],
  ['step', 'text', ['undre', 'avklare']],
  ['answer.sammensatt', 'text', ['ja', 'nei']],
])('a condition may ask of %s what the profile itself states, each value once', (name, type, values) => {
  expect(named(name)).toEqual({ name, type, values });
});

test('every other fact is what it is in any municipality, but for answers to questions nobody declares', () => {
  expect(named('subject.age')).toBe(caseFacts.named('subject.age'));
  expect(named('command.to')).toMatchObject({ name: 'command.to', type: 'open' });
  expect([named('answer.annet'), named('no.such')]).toEqual([undefined, undefined]);
});

test('the names to choose from are those of any municipality and its own answers, each once', () => {
  expect(factsOf(profile).names.toSorted()).toEqual([...caseFacts.names, 'answer.sammensatt'].toSorted());
});
