import { describe, expect, test } from 'vitest';
import { viewFor } from '../../src/access/view-for.ts';
import { parseCommand } from '../../src/case/case.schema.ts';
import { decide } from '../../src/case/decide.ts';
import { replay } from '../../src/case/evolve.ts';
import { shipped } from '../model/profiles.ts';
import { people, stamp } from '../model/world.ts';

const hemnes = shipped('hemnes');
const larer = 'larer';

const facts = {
  subject: { kind: 'child', born: '2016-05-04' },
  path: ['0', { level: '1', concern: 'trivsel' }],
  guardians: [{ person: 'mor', responsibility: 'yes', access: 'allowed' }],
  professionals: [{ person: larer, service: 'skole', role: 'kontaktlaerer' }],
  concerns: [{ id: 'trivsel', raisedBy: larer, service: 'skole' }],
  holders: [{ person: larer, role: 'kontaktlaerer', service: 'skole' }],
  consents: [{ id: 'ja', giver: 'mor', purpose: 'open-log', to: 'skole', from: '2025-11-20', document: 'skjema' }],
  log: { id: 'logg', openedOn: '2025-12-01', service: 'skole' },
  services: [{ service: 'ppt', concerns: ['trivsel'] }],
  measures: [{ id: 'aapent', responsible: larer, evaluateBy: '2026-12-01', concerns: ['trivsel'], state: 'started' }],
};

/** The same case with a suspicion in it, and what rests on the suspicion. */
const withSuspicion = {
  ...facts,
  path: [...facts.path, { level: '2', concern: 'vold' }],
  concerns: [...facts.concerns, { id: 'vold', raisedBy: larer, service: 'skole', suspicion: 'suspected' }],
  services: [...facts.services, { service: 'barnevern', concerns: ['vold'], legalBasis: 'barnevernsloven' }],
  measures: [...facts.measures, { id: 'skjult', responsible: larer, concerns: ['vold'], state: 'started' }],
};

/** The case as it stands once it has been taken over. */
function takenOver(what: object) {
  const parsed = parseCommand({
    ...stamp,
    actor: people.rektor,
    type: 'TakeOverCase',
    document: 'uttrekk',
    facts: what,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const decision = decide(parsed.value, replay([]), hemnes);
  if (decision.outcome !== 'accepted') throw new Error(JSON.stringify(decision));
  return replay(decision.events);
}

describe('a case taken over with something withheld', () => {
  const [open, kept] = [takenOver(facts), takenOver(withSuspicion)];

  test('looks to a guardian as it would without', () => {
    expect(viewFor(kept, people.mor, stamp.day, hemnes)).toEqual(viewFor(open, people.mor, stamp.day, hemnes));
  });

  test('is seen whole by its holder', () => {
    const seen = viewFor(kept, people.larer, stamp.day, hemnes);
    expect(seen.case?.level).toBe('2');
    expect(seen.measures.map((one) => one.id)).toEqual(['aapent', 'skjult']);
    expect(seen.services.map((one) => one.id)).toEqual(['ppt', 'barnevern']);
  });

  test('keeps what is about it out of the log', () => {
    expect(kept.measure.measures.get('skjult')?.log).toBeUndefined();
    expect(kept.measure.measures.get('aapent')?.log).toBe('logg');
  });
});
