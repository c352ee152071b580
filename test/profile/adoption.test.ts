import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readProfile } from '../../adapters/cli/scenario/load/read-profile.ts';
import { adoptionOf, type Command, calendarDay, decide, evolve, noCase, type Profile } from '../../src/index.ts';

const FOLDER = join(import.meta.dirname, '../../examples/scenarios/rules/profiles');
const larer = { id: 'larer', role: 'larer', service: 'skole' };
const rektor = { id: 'rektor', role: 'rektor', service: 'skole' };

function profile(name: string): Profile {
  const found = readProfile(join(FOLDER, `${name}.yaml`));
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
}

function told(rules: Profile, ...commands: readonly Command[]) {
  return commands.reduce((state, command) => {
    const decision = decide(command, state, rules);
    if (decision.outcome !== 'accepted') throw new Error(JSON.stringify(decision));
    return decision.events.reduce(evolve, state);
  }, noCase);
}

const day = calendarDay('2026-03-02');
const raised: Command = {
  type: 'RaiseConcern',
  commandId: 'c1',
  actor: larer,
  day,
  id: 'uro',
  kind: 'trivsel',
  subject: { kind: 'child' },
};

test('an adoption tells which days would be others, and to which', () => {
  const [from, to] = [profile('limits-1'), profile('limits-2')];
  const asked: Command = {
    type: 'AskFor',
    commandId: 'c2',
    actor: { id: 'mor', role: 'guardian' },
    day,
    id: 'onske',
    what: 'log',
  };
  const registered: Command = {
    type: 'RegisterGuardian',
    commandId: 'c3',
    actor: larer,
    day,
    person: 'mor',
    responsibility: 'yes',
  };
  const state = told(from, raised, registered, asked);
  const { days } = adoptionOf(state, rektor, day, { from, to });
  expect(days).toEqual([{ id: 'family-may-ask:onske', rule: 'family-may-ask', was: '2026-03-16', now: '2026-03-09' }]);
});

test('an adoption tells which verdicts would be others, and none where the rules are the same', () => {
  const [from, to] = [profile('moved-1'), profile('moved-2')];
  const added: Command = {
    type: 'AddProfessional',
    commandId: 'c2',
    actor: rektor,
    day,
    person: 'miljo',
    role: 'miljo',
    service: 'skole',
  };
  const state = told(from, raised, added);
  const { verdicts } = adoptionOf(state, rektor, day, { from, to });
  expect(verdicts).toContainEqual({ command: 'OfferBaton', about: 'miljo', was: 'permitted', now: 'refused' });
  expect(adoptionOf(state, rektor, day, { from, to: { ...from, version: '3' } })).toEqual({ days: [], verdicts: [] });
});
