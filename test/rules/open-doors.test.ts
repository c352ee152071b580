import { expect, test } from 'vitest';
import type { Command } from '../../src/case/case.ts';
import { decide } from '../../src/case/decide.ts';
import { replay } from '../../src/case/evolve.ts';
import { parseProfile } from '../../src/schema.ts';
import { FIRST_DAY, openingUnder, people } from '../model/world.ts';

const demands = (on: readonly string[], strength: string, source: string) => ({
  ...{ is: { on, require: { fact: 'level', is: '0' }, strength }, source },
});
const OPEN = ['WithdrawConsent', 'BlockGuardian', 'WithholdFromGuardians', 'ReclassifyConcern'];

/** One text only wishes something at the open doors; the other speaks of something else. */
const parsed = parseProfile({
  ...{ id: 'p', name: 'P', municipality: 'p', version: '1', standing: 'made up', language: 'nb' },
  sources: { ONE: { title: 'One' }, TWO: { title: 'Two' } },
  levels: [
    { id: '0', source: 'ONE' },
    { id: '1', source: 'ONE' },
  ],
  rules: [
    {
      id: 'own',
      words: { nb: { name: 'Egen regel', says: 'Slik er det hos oss.' } },
      demands: { readings: [demands(OPEN, 'should', 'ONE'), demands(['OpenLog'], 'must', 'TWO')] },
    },
  ],
});

test.each([
  ['WithdrawConsent', people.mor, { purpose: 'open-log' }],
  ['BlockGuardian', people.radgiver, { person: 'far' }],
  ['WithholdFromGuardians', people.radgiver, { concern: 'concern' }],
  ['ReclassifyConcern', people.radgiver, { concern: 'concern', suspicion: 'suspected' }],
])('texts that differ about a municipality’s own rule never stop %s', (type, actor, fields) => {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const state = replay([
    ...openingUnder({ id: 'p', version: '1' }),
    {
      ...{ commandId: 'given', day: FIRST_DAY, actor: people.mor },
      ...{ type: 'ConsentGiven', id: 'yes', giver: 'mor', purpose: 'open-log', to: 'skole' },
    },
  ]);
  const command = { type, commandId: 'c', day: FIRST_DAY, actor, ...fields } as Command; // each line has the fields of its command
  const decision = decide(command, state, parsed.value);
  expect(decision).toMatchObject({ outcome: 'accepted' });
  const own = decision.outcome === 'accepted' ? decision.findings.find((one) => one.rule === 'own') : undefined;
  expect(own).toMatchObject({ verdict: 'permitted', advice: true });
});
