import { describe, expect, test } from 'vitest';
import { decide } from '../../src/case/decide.ts';
import { replay } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import { hemnes } from '../engine/hemnes.ts';
import { DAY } from '../model/small-case.ts';
import { opened, opening, people } from '../model/world.ts';
import { stateAfter } from '../rules/put.ts';

const words = { nb: { name: 'Egen regel', says: 'Slik er det hos oss.' } };
const on = ['AddProfessional'];
const source = 'HEM';

/** A municipality with one rule of its own, and a question whose answer is a fact. */
const ruled = (stated: object) =>
  hemnes({
    rules: [{ id: 'own', words, ...stated }],
    questions: [{ id: 'sammensatt', values: ['yes', 'no'], source }],
  });

const demanding = (is: object) => ruled({ demands: { is: { on, strength: 'must', ...is }, source } });

/** How the municipality's own rule answers when a leader brings someone into the case. */
function own(profile: ReturnType<typeof hemnes>, state: CaseState = opened) {
  const actor = { ...people.rektor, role: 'leader' };
  const person = { person: 'ny', role: 'professional', service: 'skole' };
  const decision = decide({ type: 'AddProfessional', commandId: 'c', day: DAY, actor, ...person }, state, profile);
  if (decision.outcome === 'invalid') return decision.issues;
  const { verdict, reason, missing, ways, looked, readings } =
    decision.findings.find((one) => one.rule === 'own') ?? {};
  return { verdict, reason, missing, ways, concerns: looked?.concerns, readings };
}

const atLevel = (is: string) => ({ fact: 'level', is });
const composite = { fact: 'answer.sammensatt', is: 'yes' };
const grave = { fact: 'concern.grave', is: true };
const complex = stateAfter([{ type: 'AnswerRecorded', answer: 'sammensatt', is: 'yes', by: 'larer' }]);

describe("what a municipality's own rule demands", () => {
  test.each([
    ['must', 'refused', ['do-it-first']],
    ['person', 'needs-a-person', ['do-it-first', 'leader-decides']],
    ['should', 'permitted', []],
    ['may', 'permitted', []],
  ])('is not met: %s', (strength, verdict, ways) => {
    const profile = demanding({ require: atLevel('0'), strength });
    expect(own(profile)).toMatchObject({ verdict, reason: 'unmet', ways });
  });

  test.each(['must', 'person', 'should'])('is not known, and a person finds out: %s', (strength) => {
    const profile = demanding({ require: composite, strength });
    const asks = { verdict: 'needs-a-person', reason: 'not-known', missing: ['answer.sammensatt'] };
    expect(own(profile)).toMatchObject({ ...asks, ways: ['find-out-first', 'leader-decides'] });
    expect(own(profile, complex)).toMatchObject({ verdict: 'permitted', reason: 'met' });
  });

  test('is not known, and stops nothing where it is only what may be', () => {
    expect(own(demanding({ require: composite, strength: 'may' }))).toMatchObject({
      ...{ verdict: 'permitted', reason: 'not-known', missing: [] },
    });
  });

  test('is not asked where it is not for now', () => {
    const profile = demanding({ when: atLevel('0'), require: composite });
    expect(own(profile)).toMatchObject({ verdict: 'does-not-apply', reason: 'not-now' });
  });

  test('is asked of a person while nobody knows whether it is for now, unless it is met all the same', () => {
    const unmet = demanding({ when: composite, require: atLevel('0') });
    expect(own(unmet)).toMatchObject({ verdict: 'needs-a-person', missing: ['answer.sammensatt'] });
    expect(own(unmet, complex)).toMatchObject({ verdict: 'refused', reason: 'unmet' });
    expect(own(demanding({ when: composite, require: atLevel('1') }))).toMatchObject({ verdict: 'permitted' });
  });

  test('rests on the concerns that its facts tell of, in what it demands and in when it does', () => {
    const concerns = ['concern'];
    expect(own(demanding({ require: { not: grave } }))).toMatchObject({ concerns });
    expect(own(demanding({ when: { not: grave }, require: atLevel('0') }))).toMatchObject({ concerns });
    expect(own(demanding({ require: atLevel('0') }))).toMatchObject({ concerns: undefined });
  });

  test('is nothing in a text that speaks of another command, and a person decides between the two', () => {
    const is = { require: atLevel('0'), strength: 'must' };
    const readings = [
      { is: { on, ...is }, source },
      { is: { on: ['Agree'], ...is }, source: 'NYE' },
    ];
    const sources = { HEM: { title: 'BTI in Hemnes' }, NYE: { title: 'A newer text' } };
    const rules = [{ id: 'own', words, demands: { readings } }];
    expect(own(hemnes({ rules, sources }))).toMatchObject({
      ...{ verdict: 'needs-a-person', reason: 'readings-differ' },
      readings: { HEM: 'refused', NYE: 'does-not-apply' },
    });
  });

  test('is nothing in an arena it is not said of, and a person decides while the arena is not known', () => {
    const demands = { readings: [{ is: { on, require: atLevel('0'), strength: 'must' }, arenas: ['skole'], source }] };
    const profile = ruled({ demands, owes: { is: { after: ['Agree'], who: 'leader' }, source } });
    const nowhere = replay(opening.map((one) => (one.type === 'ConcernRaised' ? { ...one, arena: undefined } : one)));
    expect(own(profile)).toMatchObject({ verdict: 'refused' });
    expect(own(profile, nowhere)).toMatchObject({ verdict: 'needs-a-person', reason: 'readings-differ' });
  });
});
