import { describe, expect, test } from 'vitest';
import { actionsFor } from '../../src/case/actions-for.ts';
import { decide } from '../../src/case/decide.ts';
import { noCase, replay } from '../../src/case/evolve.ts';
import { hemnes as small } from '../engine/hemnes.ts';
import { findingOf } from '../model/asking.ts';
import { caseAfter, DAY, hemnes, type Told } from '../model/small-case.ts';
import { FIRST_DAY, openingUnder, people } from '../model/world.ts';
import { put } from '../rules/put.ts';

const suspected = { suspicion: 'none', suspected: 'unknown', reportable: 'no' } as const;
const raised = (id: string, more: object): Told =>
  ({ type: 'ConcernRaised', id, arena: 'skole', raisedBy: 'larer', ...suspected, ...more }) as Told;
const withheld: Told = { type: 'ConcernWithheld', concern: 'hidden' } as Told;

describe('an id someone gives to something new', () => {
  const state = caseAfter(raised('hidden', { service: 'skole' }), withheld);

  test.each([
    ['hidden', 'id-in-use at id'],
    ['concern', 'id-in-use at id'],
    ['new', 'ConcernRaised'],
  ])('is free in the case as it is, also in what is kept from them: %s', (id, expected) => {
    expect(put({ type: 'RaiseConcern', id }, state, people.mor)).toBe(expected);
  });
});

describe('that a concern is shared already', () => {
  const shared = { type: 'ConcernShared', concern: 'mine', to: 'leader', outcome: 'reached', anonymous: false } as Told;
  const said = { type: 'ShareConcern', concern: 'mine', to: 'leader' } as const;
  const { service: _, ...ofNoService } = people.larer;

  test.each([
    ['a professional of the service whose concern it is', { service: 'skole' }, people.kollega, 'already so'],
    ['a professional of another service', { service: 'skole' }, people.ped, 'ConcernShared'],
    ['a professional of no service', { service: 'skole' }, ofNoService, 'ConcernShared'],
    ['a professional of no service, of a concern of none', {}, ofNoService, 'ConcernShared'],
    ['a professional of a service, of a concern of none', {}, people.larer, 'ConcernShared'],
  ])('is told only those of its service: %s', (_who, of, actor, expected) => {
    expect(put(said, caseAfter(raised('mine', { raisedBy: 'mor', ...of }), shared), actor)).toBe(expected);
  });
});

describe('a new concern', () => {
  const words = { nb: { name: 'Egen regel', says: 'Slik er det hos oss.' } };
  const is = { on: ['RaiseConcern'], require: { fact: 'level', is: '0' }, strength: 'should' };
  const profile = small({
    rules: [{ id: 'own', words, demands: { readings: [{ is, arenas: ['barnehage'], source: 'HEM' }] } }],
  });
  const state = replay(openingUnder(profile));

  test.each([
    ['barnehage', 'unmet'],
    ['skole', undefined],
  ])('is judged by what is stated of its own arena, whatever that of the case: %s', (arena, reason) => {
    const found = findingOf(state, people.larer, { type: 'RaiseConcern', id: 'new', arena }, 'own', { profile });
    expect(found?.reason).toBe(reason);
  });
});

describe('a case that is none', () => {
  test('is a fault that names no rule, where there is nothing to read', () => {
    const command = { type: 'ReportStuck', commandId: 'c', day: FIRST_DAY, actor: people.larer } as const;
    expect(decide(command, undefined as never, hemnes)).toEqual({
      outcome: 'invalid',
      issues: [{ code: 'fault', path: '' }],
    });
  });

  test.each(Object.values(people).map((one) => [one.id, one] as const))('offers %s nothing', (_, actor) => {
    expect(actionsFor(noCase, actor, DAY, hemnes)).toEqual([]);
  });
});
