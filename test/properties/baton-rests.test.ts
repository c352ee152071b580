import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDays } from '../../src/calendar/day.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import type { Recorded } from '../../src/case/door.ts';
import { evolve } from '../../src/case/evolve.ts';
import { FIRST_DAY, opened, people, stamp } from '../model/world.ts';

const person = fc.constantFrom('larer', 'kollega', 'ped', 'radgiver');
const service = fc.constantFrom('skole', 'barnehage', 'ppt');
const ending = { ground: 'agreement' as const, concludes: [] };

/** Every fact that concerns a holder, a log, a level or a service, in any order, as recorded facts are never refused. */
const fact: fc.Arbitrary<Recorded> = fc.oneof(
  fc.record({ type: fc.constant('BatonOffered' as const), id: fc.uuid(), to: person, level: fc.constant('1') }),
  fc.record({
    type: fc.constant('BatonAccepted' as const),
    offer: fc.constant('o'),
    holder: person,
    service,
    role: fc.constant('larer'),
  }),
  fc.constantFrom<Recorded>(
    { type: 'BatonDeclined', offer: 'o' },
    { type: 'OfferRetracted', offer: 'o' },
    { type: 'HolderReportedUnavailable' },
    { type: 'HolderWishRecorded', wish: 'other', by: 'mor' },
    { type: 'LevelChanged', from: '1', to: '2' },
    { type: 'LogOpened', id: 'log', service: 'skole' },
    { type: 'LogArchived', log: 'log' },
    { type: 'ConsentWithdrawn', giver: 'mor', consents: [] },
    { type: 'FollowUpEnded', ...ending },
  ),
  fc.record({ type: fc.constant('ProfessionalAdded' as const), person, service }),
  fc.record({ type: fc.constant('ProfessionalMoved' as const), person, service }),
  fc.record({ type: fc.constant('ProfessionalRemoved' as const), person }),
  fc.record({ type: fc.constant('ServiceLeft' as const), service }),
  fc.boolean().map(
    (batonRests): Recorded => ({
      type: 'LogClosed',
      log: 'log',
      outside: batonRests ? [] : ['m'],
      batonRests,
      ...ending,
    }),
  ),
);

const histories = fc.array(fact, { maxLength: 40 });

/** Each fact with the holder before and after it. */
function told(facts: readonly Recorded[]) {
  let state = opened;
  return facts.map((one, n) => {
    // Each fact is typed where it is made; the stamp adds the same fields to all of them.
    const event = {
      ...stamp,
      actor: people.larer,
      commandId: `c-${n}`,
      day: plusDays(FIRST_DAY, n),
      ...one,
    } as CaseEvent;
    const before = state.baton.holder;
    state = evolve(state, event);
    return { event, before, after: state.baton.holder };
  });
}

describe('holder-rests-when-cooperation-ends', () => {
  test('a holder leaves only by closing or the end of the follow-up', () => {
    fc.assert(
      fc.property(histories, (facts) => {
        for (const { event, before, after } of told(facts)) {
          if (before === undefined || after !== undefined) continue;
          const rests = event.type === 'FollowUpEnded' || (event.type === 'LogClosed' && event.batonRests);
          expect(rests, event.type).toBe(true);
        }
      }),
    );
  });

  test('the end of the follow-up, and a closing after which nothing goes on, leave no holder', () => {
    fc.assert(
      fc.property(histories, (facts) => {
        for (const { event, after } of told(facts)) {
          if (event.type === 'FollowUpEnded' || (event.type === 'LogClosed' && event.batonRests))
            expect(after).toBeUndefined();
        }
      }),
    );
  });

  test('nobody but the one who accepts comes to hold it', () => {
    fc.assert(
      fc.property(histories, (facts) => {
        for (const { event, before, after } of told(facts)) {
          if (after === undefined || after === before) continue;
          expect(event.type).toBe('BatonAccepted');
        }
      }),
    );
  });

  test('the histories reach what they speak of', () => {
    const all = fc.sample(histories, { numRuns: 200, seed: 1 }).flatMap(told);
    expect(all.some((one) => one.before !== undefined && one.event.type === 'ProfessionalMoved')).toBe(true);
    expect(
      all.some((one) => one.before !== undefined && one.event.type === 'LogClosed' && one.after === undefined),
    ).toBe(true);
    expect(
      all.some((one) => one.before !== undefined && one.event.type === 'LogClosed' && one.after !== undefined),
    ).toBe(true);
  });
});
