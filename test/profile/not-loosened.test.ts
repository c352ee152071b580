import { expect, test } from 'vitest';
import { explain } from '../../src/access/explain.ts';
import type { Command } from '../../src/case/case.ts';
import { decide } from '../../src/case/decide.ts';
import type { Decision } from '../../src/case/decision.ts';
import { noCase, replay } from '../../src/case/evolve.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { parseProfile } from '../../src/schema.ts';
import { FIRST_DAY, openingUnder, people } from '../model/world.ts';

const MADE = 'MADE';

/** A profile of three levels that states this beside them. */
function profileWith(stated: object) {
  const parsed = parseProfile({
    ...{ id: 'p', name: 'P', municipality: 'p', version: '1', standing: 'made up', language: 'nb' },
    sources: { MADE: { title: 'Made up' } },
    levels: ['0', '1', '2'].map((id) => ({ id, source: MADE })),
    ...stated,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const CASE = replay(openingUnder({ id: 'p', version: '1' }));

function put(profile: ReturnType<typeof profileWith>, actor: Actor, fields: object, state = CASE): Decision {
  return decide({ commandId: 'c', day: FIRST_DAY, actor, ...fields } as Command, state, profile); // each test hands in the fields of its command
}

test('a core role acts as itself, whatever a profile says of it', () => {
  const profile = profileWith({
    party: {
      roles: [
        { id: 'professional', actsAs: 'volunteer', source: MADE },
        { id: 'volunteer', actsAs: 'leader', source: MADE },
      ],
      whoMayRaise: { is: ['subject'], source: MADE },
      onlyTheyRaise: { is: 'must', source: MADE },
    },
  });
  const raise = {
    ...{ type: 'RaiseConcern', id: 'first', kind: 'trivsel', profile: { id: 'p', version: '1' } },
    subject: { kind: 'child' },
  };
  expect(put(profile, people.radgiver, raise, noCase)).toMatchObject({ outcome: 'accepted' });
  const volunteer = { ...people.frivillig, service: 'skole' };
  expect(put(profile, volunteer, { type: 'OfferBaton', id: 'o', to: 'larer' })).toMatchObject({ outcome: 'refused' });
});

test.each([
  ['a register', { id: 'import', role: 'system', service: 'skole' }],
  ['a volunteer', { id: 'frivillig', role: 'volunteer', service: 'skole' }],
  ['an adult outside the case', { id: 'nabo', role: 'other-adult' }],
  ['a guardian nobody has registered', { id: 'stefar', role: 'guardian' }],
  ['an employee in a role that is stated', { id: 'sjef', role: 'leader', service: 'skole' }],
])('what asks for a person is answered by someone employed: %s', (_, actor) => {
  const discretion = { is: ['system', 'volunteer', 'other-adult', 'guardian', 'leader'], source: MADE };
  const command = {
    ...{ type: 'ChangeLevel', to: '2' },
    discretion: { role: actor.role, reason: 'r', answers: ['level-entry-criteria'] },
  };
  const outcome = actor.role === 'leader' ? 'accepted' : 'refused';
  expect(put(profileWith({ party: { discretion } }), actor, command)).toMatchObject({ outcome });
});

test('a rule of a municipality’s own may be called constructor, and is put into words', () => {
  const words = { nb: { name: 'Egen regel', says: 'Slik er det hos oss.' } };
  const is = { on: ['OfferBaton'], require: { fact: 'level', is: '2' }, strength: 'must' };
  const profile = profileWith({ rules: [{ id: 'constructor', words, demands: { is, source: MADE } }] });
  const leader = { id: 'sjef', role: 'leader', service: 'skole' };
  const decision = put(profile, leader, { type: 'OfferBaton', id: 'o', to: 'larer' });
  const findings = decision.outcome === 'refused' ? decision.findings : [];
  expect(findings.map((one) => one.rule)).toContain('constructor');
  expect(explain(findings, 'nb', { profile })[0]).toMatchObject({ name: 'Egen regel' });
});
