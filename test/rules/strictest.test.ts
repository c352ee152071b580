import { expect, test } from 'vitest';
import { advises, doesNotApply, type Judgement, needsAPerson, permitted, refused } from '../../src/rule/finding.ts';
import { strictest } from '../../src/rule/strictest.ts';

const all: readonly Judgement[] = [
  refused('no'),
  needsAPerson('who-knows'),
  permitted('yes'),
  advises('better-so'),
  doesNotApply('elsewhere'),
];

test('advice never undoes a refusal, whichever comes first', () => {
  for (const stop of all.slice(0, 2))
    for (const other of all.slice(2)) expect([strictest(stop, other), strictest(other, stop)]).toEqual([stop, stop]);
});

test('between two that let it through, the advice is kept', () => {
  expect(strictest<Judgement>(permitted('yes'), advises('better-so')).reason).toBe('better-so');
});
