import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDays } from '../../src/calendar/day.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { evolve } from '../../src/case/evolve.ts';
import { isKeptFrom } from '../../src/withholding/kept-from.ts';
import { FIRST_DAY, opened, people, stamp } from '../model/world.ts';

const concern = 'concern';

/** Whatever may be said of a concern after it was suspected, but for lifting. */
const said = fc.oneof(
  fc.record(
    {
      type: fc.constant('ConcernReclassified' as const),
      suspicion: fc.constantFrom('none' as const, 'doubt' as const, 'suspected' as const),
      suspected: fc.constantFrom('family' as const, 'outside' as const, 'unknown' as const),
      reportable: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
    },
    { requiredKeys: ['type'] },
  ),
  fc.record(
    {
      type: fc.constant('ConcernWithheld' as const),
      from: fc.subarray(['mor', 'far']),
    },
    { requiredKeys: ['type'] },
  ),
  fc.record({
    type: fc.constant('ConcernConcluded' as const),
    outcomes: fc.constant(['no-grounds']),
    ends: fc.boolean(),
  }),
  fc.record({
    type: fc.constantFrom('GuardianAllowed' as const, 'GuardianUnblocked' as const),
    person: fc.constantFrom('mor', 'far'),
  }),
  fc.record({
    type: fc.constant('GuardianRegistered' as const),
    person: fc.constantFrom('mor', 'far', 'ny'),
    responsibility: fc.constantFrom('yes' as const, 'no' as const),
  }),
);

function happened(facts: readonly object[]) {
  const days = facts.map((_, index) => plusDays(FIRST_DAY, index + 1));
  // Facts about a concern name it; on the others the name is one field too many, which no fold minds.
  const events = facts.map(
    (fact, at) => ({ ...stamp, actor: people.larer, concern, day: days[at], ...fact }) as CaseEvent,
  );
  return events.reduce(evolve, opened);
}

describe('suspicion-withholds-from-guardians', () => {
  test('once suspected, a concern stays kept from every guardian until it is lifted', () => {
    fc.assert(
      fc.property(fc.array(said), fc.constantFrom('doubt', 'suspected'), fc.array(said), (before, suspicion, after) => {
        const suspected = { type: 'ConcernReclassified', suspicion, suspected: 'unknown' };
        const state = happened([...before, suspected, ...after]);
        expect([...state.party.guardians.keys()].every((one) => isKeptFrom({ state }, concern, one))).toBe(true);
      }),
    );
  });

  test('withholding from one guardian more never opens for another', () => {
    const states = fc.array(said).map((facts) => facts.map((_, at) => happened(facts.slice(0, at + 1))));
    fc.assert(
      fc.property(states, (after) => {
        const kept = after.map((state) => ['mor', 'far'].filter((one) => isKeptFrom({ state }, concern, one)));
        for (const [at, now] of kept.entries()) expect(now).toEqual(expect.arrayContaining(kept[at - 1] ?? []));
      }),
    );
  });
});
