import { describe, expect, test } from 'vitest';
import { viewFor } from '../../src/access/view-for.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { replay } from '../../src/case/evolve.ts';
import type { Actor } from '../../src/identity/actor.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { phases, readers } from '../model/access-case.ts';
import { shipped } from '../model/profiles.ts';
import { opening, people, stamp } from '../model/world.ts';

const hemnes = shipped('hemnes');
const day = phases.withheld?.day ?? stamp.day;
const { larer, radgiver, ped, mor, far } = people;

const seen = (actor: Actor, more: readonly CaseEvent[], profile: Profile = hemnes) =>
  viewFor(replay([...(phases.withheld?.events ?? []), ...more]), actor, day, profile);
const ids = (all: readonly { readonly id: string }[]) => all.map((one) => one.id);

describe('the consents that are asked for', () => {
  const asked = (id: string, to: string, scope?: string[]): CaseEvent => ({
    ...{ ...stamp, type: 'ConsentRequested', id, purpose: 'service-access', to },
    ...(scope && { scope }),
  });
  const requests = [
    asked('om-alt', 'bup'),
    asked('om-ett', 'barnehage', ['concern']),
    asked('om-noe-annet', 'ppt', ['tiltak-1']),
    asked('om-skjult', 'barnehage', ['concern', 'skjult']),
  ];

  test.each<{ says: string; actor: Actor; are: readonly string[] }>([
    {
      says: 'are shown the family, but for one that reaches to what they do not know of',
      actor: mor,
      are: ['om-alt', 'om-ett', 'om-noe-annet'],
    },
    {
      says: 'and all of them to those who read with consent',
      actor: larer,
      are: ['om-alt', 'om-ett', 'om-noe-annet', 'om-skjult'],
    },
    {
      says: 'and to a colleague without one, those to their own service',
      actor: ped,
      are: ['om-ett', 'om-skjult'],
    },
  ])('$says', ({ actor, are }) => expect(ids(seen(actor, requests).requests)).toEqual(are));
});

describe('the consents that are given', () => {
  const toNobody: CaseEvent = { ...stamp, type: 'ConsentGiven', id: 'samarbeid', giver: 'far', purpose: 'cooperation' };
  const toBarnehage: CaseEvent = { ...toNobody, id: 'til-barnehagen', purpose: 'service-access', to: 'barnehage' };
  const given = [toNobody, toBarnehage];

  test('are shown a colleague without one where they are to the own service, and not where they are to nobody', () => {
    expect(ids(seen(ped, given).consents)).toEqual(['til-barnehagen']);
    const { service: _, ...ofNoService } = ped;
    expect(ids(seen(ofNoService, given).consents)).toEqual([]);
  });
});

describe('what is due', () => {
  const measure: readonly CaseEvent[] = [
    { ...stamp, type: 'MeasurePlanned', id: 'tiltak', responsible: 'mor', evaluateBy: stamp.day, level: '1' },
    { ...stamp, type: 'MeasureStarted', measure: 'tiltak' },
  ];
  const due = (actor: Actor) => {
    const { duties } = viewFor(replay([...opening, ...measure]), actor, day, hemnes);
    return duties.filter((one) => one.about === 'tiltak').map((one) => one.who);
  };

  test('is told to the guardian who is to do it, while nobody holds the baton, and not to the other', () => {
    expect(new Set(due(mor))).toEqual(new Set(['mor']));
    expect(due(far)).toEqual([]);
  });
});

describe('what an individual plan does', () => {
  const effects: Profile['plan']['effects'] = {
    is: [
      { effect: 'coexist', when: { fact: 'withheld', is: true } },
      { effect: 'refer', to: 'koordinerende-enhet', when: { fact: 'coordinator.exists', is: true } },
    ],
    source: 'HEM',
  };
  const profile: Profile = { ...hemnes, plan: { ...hemnes.plan, effects } };
  const appointed: CaseEvent = { ...stamp, type: 'CoordinatorAppointed', person: 'larer' };
  const does = (actor: Actor) => seen(actor, [appointed], profile).plan?.effects.map((one) => one.effect);

  test('is told to those who read with consent, as far as they know of the concerns it rests on', () => {
    expect(does(larer)).toEqual(['coexist', 'refer']);
    expect(does(radgiver)).toEqual(['coexist', 'refer']);
    expect(does(readers['colleague of the stafettholder'] as Actor)).toEqual(['refer']);
  });

  test('is not told to the family', () => {
    expect(does(mor)).toEqual([]);
  });
});
