import { describe, expect, test } from 'vitest';
import { viewFor } from '../../src/access/view-for.ts';
import type { CaseEvent, Command } from '../../src/case/case.ts';
import { decide } from '../../src/case/decide.ts';
import { replay } from '../../src/case/evolve.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { shipped } from '../model/profiles.ts';
import { opening, people, stamp } from '../model/world.ts';

const hemnes = shipped('hemnes');

const linked: readonly CaseEvent[] = [
  ...opening,
  { ...stamp, type: 'CaseLinked', case: 'sibling', family: 'family-1' },
  ...['mor', 'far'].map(
    (giver): CaseEvent => ({ ...stamp, type: 'ConsentGiven', id: giver, giver, purpose: 'open-log', to: 'skole' }),
  ),
  { ...stamp, type: 'BatonOffered', id: 'baton', to: 'ped', level: '1' },
  { ...stamp, type: 'BatonAccepted', offer: 'baton', holder: 'ped', role: 'pedagog', service: 'barnehage' },
  { ...stamp, type: 'LogOpened', id: 'log', service: 'skole' },
];

const here = { state: replay(linked), profile: hemnes, day: stamp.day };
/** The case of a sibling: the same school and parents, who have consented there too. */
const there = { ...here, state: replay(linked.filter((one) => one.type !== 'CaseLinked')) };
/** The same before the parents have said anything there. */
const unasked = { ...here, state: replay(opening) };

const seenBy = (actor: Actor, sibling?: typeof here) =>
  viewFor(here.state, actor, here.day, hemnes, new Map(sibling === undefined ? [] : [['sibling', sibling]])).family;

describe('the cases of siblings', () => {
  test.each(['larer', 'kollega'] as const)('%s, who reads with consent in both, sees the link', (one) => {
    expect(seenBy(people[one], there)).toEqual({ cases: ['sibling'] });
  });

  test('a link is shown to nobody without consent in the other case, and to nobody while that is unknown', () => {
    expect(seenBy(people.larer, unasked)).toBeUndefined();
    expect(seenBy(people.larer)).toBeUndefined();
  });

  test('a link is shown to nobody without consent in this one, whatever they read in the other', () => {
    const state = replay([...opening, ...linked.filter((one) => one.type === 'CaseLinked')]);
    const siblings = new Map([['sibling', there]]);
    expect(viewFor(state, people.larer, here.day, hemnes, siblings).family).toBeUndefined();
  });

  test.each(['ped', 'mor', 'far', 'subject', 'radgiver', 'rektor', 'frivillig', 'import'] as const)(
    '%s, the holder of a service without consent among them, sees no link',
    (one) => {
      expect(seenBy(people[one], there)).toBeUndefined();
    },
  );
});

describe('linking the cases of siblings', () => {
  const link = (actor: Actor, sibling: string, family?: string) => {
    const fields = { case: sibling, ...(family === undefined ? {} : { family }) };
    const command: Command = { type: 'LinkCase', commandId: 'again', day: stamp.day, actor, ...fields };
    const decision = decide(command, here.state, hemnes);
    if (decision.outcome !== 'accepted') throw new Error('a link is always recorded');
    return decision.events.map((one) => ({ ...one, case: 'same', family: 'same' }));
  };

  test('whoever reads with a consent is told that it is so already', () => {
    expect(link(people.larer, 'sibling')).toEqual([]);
    expect(link(people.larer, 'sibling', 'family-1')).toEqual([]);
    expect(link(people.larer, 'sibling', 'family-2')).toHaveLength(1);
  });

  test('whoever said it is told so too, and nobody else learns by trying', () => {
    expect(link(people.import, 'sibling', 'family-1')).toEqual([]);
    for (const family of [undefined, 'family-1', 'family-2'])
      expect(link(people.ped, 'sibling', family)).toEqual(link(people.ped, 'another', family));
  });

  test('what is recorded carries no id of the family that was not said', () => {
    const command: Command = { type: 'LinkCase', commandId: 'new', day: stamp.day, actor: people.ped, case: 'another' };
    const decision = decide(command, here.state, hemnes);
    expect(JSON.stringify(decision)).not.toContain('family-1');
  });

  test('the first link names the family where nobody has, and a later one keeps it', () => {
    const first: CaseEvent = { ...stamp, type: 'CaseLinked', case: 'a' };
    expect(replay([...opening, first]).subject.family).toBe('a');
    expect(replay([...opening, first, { ...first, case: 'b' }]).subject.family).toBe('a');
    expect(replay([...opening, first, { ...first, case: 'b', family: 'f' }]).subject.family).toBe('f');
  });
});
