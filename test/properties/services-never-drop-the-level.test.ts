import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDays } from '../../src/calendar/day.ts';
import type { CaseEvent, Command } from '../../src/case/case.ts';
import { decide } from '../../src/case/decide.ts';
import { evolve } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import { servicesNeverDropTheLevel } from '../../src/level/rules/services-never-drop-the-level.ts';
import { shipped } from '../model/profiles.ts';
import { FIRST_DAY, opened, people, stamp } from '../model/world.ts';

const hemnes = shipped('hemnes');
const services = ['barnehage', 'ppt'] as const;

/** A case on level 3 with a holder, an open log and two services that take part. */
const cooperating = (
  [
    { ...stamp, type: 'LevelChanged', from: '1', to: '3', toStep: '1' },
    ...['mor', 'far'].flatMap((giver): CaseEvent[] => [
      { ...stamp, type: 'ConsentGiven', id: `${giver}-open`, giver, purpose: 'open-log', to: 'skole' },
      ...services.map(
        (to): CaseEvent => ({
          ...{ ...stamp, type: 'ConsentGiven', id: `${giver}-${to}`, giver, purpose: 'service-access', to },
        }),
      ),
    ]),
    { ...stamp, type: 'BatonOffered', id: 'baton', to: 'larer', level: '3' },
    { ...stamp, type: 'BatonAccepted', offer: 'baton', holder: 'larer', role: 'larer', service: 'skole' },
    { ...stamp, type: 'LogOpened', id: 'log', service: 'skole' },
    ...services.map((service): CaseEvent => ({ ...stamp, type: 'ServiceJoined', service })),
  ] satisfies CaseEvent[]
).reduce<CaseState>(evolve, opened);

const service = fc.constantFrom(...services);
const deed = fc.oneof(
  fc.record({
    type: fc.constantFrom('JoinService' as const, 'LeaveService' as const),
    actor: fc.constantFrom(people.ped, people.radgiver),
  }),
  fc.record({ type: fc.constant('InviteService' as const), actor: fc.constant(people.larer), service }),
  fc.record({
    type: fc.constantFrom('WithdrawConsent' as const, 'RefuseConsent' as const, 'GiveConsent' as const),
    actor: fc.constantFrom(people.mor, people.far),
    purpose: fc.constant('service-access' as const),
    to: service,
  }),
  fc.record({
    type: fc.constant('RemoveProfessional' as const),
    actor: fc.constant(people.rektor),
    person: fc.constantFrom('ped', 'radgiver'),
  }),
);

/** Carries out what is accepted, a day apart. */
function live(deeds: readonly object[]): readonly CaseState[] {
  let state = cooperating;
  return deeds.map((one, n) => {
    const command = { ...one, commandId: `c-${n}`, day: plusDays(FIRST_DAY, n) } as Command; // the record holds the fields of its type
    const decision = decide(command, state, hemnes);
    if (decision.outcome === 'accepted') state = decision.events.reduce(evolve, state);
    return state;
  });
}

const stories = fc.array(deed, { maxLength: 20 }).map(live);

describe('services-never-drop-the-level', () => {
  test(servicesNeverDropTheLevel.promise?.property ?? '', () => {
    fc.assert(
      fc.property(stories, (states) => {
        for (const { level } of states) expect(level).toEqual(cooperating.level);
      }),
    );
  });

  test('the stories reach what they speak of: services that have left, and come back', () => {
    const last = fc.sample(stories, { numRuns: 200, seed: 1 }).flatMap((states) => states.at(-1) ?? []);
    const parts = last.flatMap((state) => [...state.service.services.values()]);
    expect(parts.some((one) => one.gone)).toBe(true);
    expect(parts.some((one) => !one.gone && one.leftOn === undefined && one.joinedOn !== FIRST_DAY)).toBe(true);
  });
});
