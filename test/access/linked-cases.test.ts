import { describe, expect, test } from 'vitest';
import { viewFor } from '../../src/access/view-for.ts';
import type { CaseEvent } from '../../src/case/case.ts';
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

const seenBy = (actor: Actor) => viewFor(replay(linked), actor, stamp.day, hemnes).family;

describe('the cases of siblings', () => {
  test.each(['ped', 'larer', 'kollega'] as const)(
    '%s, who holds the baton or reads with consent, sees the link',
    (one) => {
      expect(seenBy(people[one])).toEqual({ family: 'family-1', cases: ['sibling'] });
    },
  );

  test.each(['mor', 'far', 'subject', 'radgiver', 'rektor', 'frivillig', 'import'] as const)(
    '%s sees no link',
    (one) => {
      expect(seenBy(people[one])).toBeUndefined();
    },
  );
});
