import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../src/case/case.ts';
import { replay } from '../../src/case/evolve.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { followsUp } from '../../src/log/follows-up.ts';
import { kinship } from '../../src/log/kinship.ts';
import { writingIsAsStated } from '../../src/log/rules/writing-is-as-stated.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { worldBefore } from '../../src/profile/rulebook.ts';
import { judge } from '../../src/rule/judge.ts';
import { caseAfter, DAY, hemnes, type Told } from '../model/small-case.ts';
import { opening, people } from '../model/world.ts';

/** Known in the case as of PPT, and comes without saying for whom. */
const unsaid: Actor = { id: 'radgiver', role: 'professional' };
const { radgiver } = people;

const yes = (giver: string, to: string): Told => ({
  ...{ type: 'ConsentGiven', id: `${giver}-${to}`, giver, purpose: 'service-access', to },
});
const within = (actor: Actor, state: ReturnType<typeof caseAfter>, profile: Profile = hemnes) =>
  worldBefore(actor, { state, profile, day: DAY });

describe('an employee who comes without a service', () => {
  const consented = caseAfter(...['skole', 'ppt'].flatMap((to) => [yes('mor', to), yes('far', to)]));
  // The concern is a guardian's, and of no service yet.
  const ofNoService = replay(
    opening.map((one) => {
      if (one.type !== 'ConcernRaised') return one;
      const { service: _, ...fact } = one;
      return { ...fact, raisedBy: 'mor' } as CaseEvent; // without the service
    }),
  );

  test('reads by no consent to a service', () => {
    expect(kinship(within(radgiver, consented))).toBe('consented-colleague');
    expect(kinship(within(unsaid, consented))).toBe('colleague');
  });

  test('follows nothing up, also where the concern is of no service', () => {
    expect(followsUp(within(unsaid, ofNoService))).toBe(false);
  });

  test('is not among the others who write where the text does not name them', () => {
    const writers = { is: [{ others: 'unnamed' }], source: 'HEM' };
    const stated = { ...hemnes, log: { ...hemnes.log, writers } } as Profile; // one text
    const asked = { ...within(unsaid, ofNoService, stated), ask: { kind: undefined } };
    expect(judge(writingIsAsStated, asked)).toMatchObject({ verdict: 'refused', reason: 'not-a-writer' });
  });
});

describe('a private person whom one who represents the child has named', () => {
  const bestemor: Actor = { id: 'bestemor', role: 'network-person' };
  const named: readonly Told[] = [
    { type: 'RepresentativeRegistered', person: 'verge', speaksFor: 'subject' },
    yes('verge', 'bestemor'),
  ];
  const no: Told = { type: 'ConsentRefused', id: 'nei', giver: 'mor', purpose: 'service-access', to: 'bestemor' };
  const one = { ...hemnes, consent: { ...hemnes.consent, guardians: { is: 'any', source: 'HEM' } } } as Profile;

  test('is let in by that yes, until a guardian says no; and all the same where one yes is enough', () => {
    expect(kinship(within(bestemor, caseAfter(...named)))).toBe('network');
    expect(kinship(within(bestemor, caseAfter(...named, no)))).toBe('stranger');
    expect(kinship(within(bestemor, caseAfter(...named, no), one))).toBe('network');
  });
});
