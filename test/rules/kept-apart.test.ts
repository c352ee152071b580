import { describe, expect, test } from 'vitest';
import { viewFor } from '../../src/access/view-for.ts';
import { calendarDay } from '../../src/calendar/day.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { replay } from '../../src/case/evolve.ts';
import { asKnownTo } from '../../src/withholding/as-known-to.ts';
import { shipped } from '../model/profiles.ts';
import { FIRST_DAY, opening, people, stamp } from '../model/world.ts';

const hemnes = shipped('hemnes');
const after = (...events: readonly CaseEvent[]) => replay([...opening, ...events]);

describe('a birth', () => {
  const born = calendarDay('2026-01-04');
  const state = after(
    { ...stamp, type: 'BirthRecorded', bornOn: born },
    { ...stamp, type: 'ConsentGiven', id: 'yes', giver: 'mor', purpose: 'service-access', to: 'skole' },
    { ...stamp, type: 'ConsentGiven', id: 'yes-too', giver: 'far', purpose: 'service-access', to: 'skole' },
  );
  const births = (who: (typeof people)[keyof typeof people]) => viewFor(state, who, FIRST_DAY, hemnes).case?.births;

  test('is seen by those who read with consent', () => {
    expect(births(people.larer)).toEqual([born]);
  });

  test.each(['mor', 'far', 'radgiver', 'rektor', 'import'] as const)('is not told to %s', (name) => {
    expect(births(people[name]) ?? []).toEqual([]);
  });
});

test('what is known to someone holds no trace of a meeting about a concern that is kept from them', () => {
  const state = after(
    { ...stamp, type: 'ConcernRaised', id: 'kept', raisedBy: 'larer', service: 'skole', suspicion: 'suspected' },
    { ...stamp, type: 'MeetingCalled', id: 'meeting', concerns: ['kept'] },
    { ...stamp, type: 'MeetingHeld', meeting: 'meeting', heldOn: FIRST_DAY },
  );
  expect(state.arena.meetings).toEqual(['meeting']);
  expect(asKnownTo(state, 'mor').arena.meetings).toEqual([]);
});
