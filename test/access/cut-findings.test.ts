import { describe, expect, test } from 'vitest';
import { cutFindings } from '../../src/access/cut-findings.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { replay } from '../../src/case/evolve.ts';
import type { Actor } from '../../src/identity/actor.ts';
import type { Finding, Looked } from '../../src/rule/finding.ts';
import type { Verdict } from '../../src/rule/verdict.ts';
import { phases, readers } from '../model/access-case.ts';
import { shipped } from '../model/profiles.ts';
import { people, stamp } from '../model/world.ts';

const hemnes = shipped('hemnes');

const finding = (rule: string, verdict: Verdict, looked: Looked = {}): Finding => ({
  ...{ rule, verdict, looked, reason: 'a-reason', missing: ['a-fact'], ways: ['a-way'] },
  ...{ advice: false, sources: ['HEM'] },
});
const resting = (rule: string, verdict: Verdict) => finding(rule, verdict, { concerns: ['skjult'] });
const neutral = (verdict: Verdict) => ({
  ...{ rule: 'not-available', verdict, reason: 'not-available', looked: {}, missing: [], ways: [] },
  ...{ advice: false, sources: [] },
});

const records: readonly CaseEvent[] = [
  {
    ...{ ...stamp, type: 'MeasurePlanned', id: 'skjult-tiltak', responsible: 'larer', level: '1' },
    ...{ evaluateBy: stamp.day, concerns: ['skjult'] },
  },
  { ...stamp, type: 'GoalSet', id: 'skjult-mal', concerns: ['skjult'] },
  { ...stamp, type: 'GoalSet', id: 'mal', log: 'log' },
  { ...stamp, type: 'MeetingCalled', id: 'skjult-mote', concerns: ['skjult'] },
  { ...stamp, type: 'MeetingCalled', id: 'mote', log: 'log' },
  { ...stamp, type: 'DirectRouteTaken', id: 'skjult-melding', concern: 'skjult', to: 'barnevern', form: 'report' },
];
const state = replay([...(phases.withheld?.events ?? []), ...records]);
const day = phases.withheld?.day ?? stamp.day;

const cut = (actor: Actor, ...findings: readonly Finding[]) => cutFindings(findings, state, actor, day, hemnes);
const lookedAt = (actor: Actor, looked: Looked) => cut(actor, finding('some-rule', 'permitted', looked))[0]?.looked;
const stranger = readers['leader of another school'] as Actor;

describe('findings that rest on a concern hidden from the reader', () => {
  test('become one neutral finding, with the strongest verdict, after those that are shown', () => {
    const shown = finding('a', 'permitted');
    const hidden = [resting('b', 'silent'), resting('c', 'refused'), resting('d', 'needs-a-person')];
    expect(cut(people.mor, hidden[0] as Finding, shown, ...hidden.slice(1))).toEqual([shown, neutral('refused')]);
    expect(cut(people.mor, resting('b', 'silent'))).toEqual([neutral('silent')]);
  });

  test('leave nothing where none of them stops anything', () => {
    expect(cut(people.mor, resting('b', 'permitted'), resting('c', 'does-not-apply'))).toEqual([]);
  });

  test('are shown as they are to those who work with the concern, and to the leader and the holder who have to decide', () => {
    const all = [resting('b', 'refused'), finding('a', 'permitted')];
    for (const one of [people.larer, people.rektor, people.radgiver]) expect(cut(one, ...all)).toEqual(all);
  });

  test('are neutral to a colleague from another service, who is nobody that decides', () => {
    expect(cut(people.ped, resting('b', 'refused'))).toEqual([neutral('refused')]);
  });

  test('are neutral where there is no such concern', () => {
    const none = finding('b', 'refused', { concerns: ['no-such'] });
    for (const one of [people.mor, people.larer]) expect(cut(one, none)).toEqual([neutral('refused')]);
  });

  test('are hidden as soon as one of the concerns they rest on is', () => {
    const both = finding('b', 'refused', { concerns: ['concern', 'skjult'] });
    expect(cut(people.mor, both)).toEqual([neutral('refused')]);
    const open = finding('b', 'refused', { concerns: ['concern'] });
    expect(cut(people.mor, open)).toEqual([open]);
  });
});

describe('a stranger to the case', () => {
  test('learns that they may not, and nothing of why', () => {
    expect(cut(stranger, finding('a', 'permitted'), finding('b', 'silent'))).toEqual([neutral('silent')]);
    expect(cut(stranger, finding('a', 'permitted'))).toEqual([]);
    expect(cut(stranger, finding('b', 'silent', { who: 'mor' }), finding('c', 'refused'))).toEqual([
      neutral('refused'),
    ]);
  });

  test('is told all where there is no case yet: whoever begins one is a stranger to it', () => {
    const all = [finding('a', 'permitted', { who: 'someone' }), finding('b', 'silent')];
    expect(cutFindings(all, replay([]), people.larer, day, hemnes)).toEqual(all);
  });
});

describe('what is not theirs to do', () => {
  const authority = (verdict: Verdict, looked: Looked = {}) => finding('actor-may-issue-this', verdict, looked);
  const other = finding('consent-before-log', 'refused');

  test('is not explained further to one of the family', () => {
    expect(cut(people.mor, other, authority('refused'))).toEqual([authority('refused')]);
  });

  test('is explained by the rule that says more particularly who may, and by that alone', () => {
    const gaveWay = authority('does-not-apply', { rule: 'writing-is-as-stated' });
    const particular = finding('writing-is-as-stated', 'refused');
    expect(cut(people.mor, gaveWay, particular, other)).toEqual([particular]);
  });

  test('what is theirs is answered by every rule', () => {
    const gaveWay = authority('does-not-apply', { rule: 'writing-is-as-stated' });
    const particular = finding('writing-is-as-stated', 'permitted');
    expect(cut(people.mor, gaveWay, particular, other)).toEqual([gaveWay, particular, other]);
    expect(cut(people.mor, authority('needs-a-person'), other)).toEqual([authority('needs-a-person'), other]);
  });

  test('is explained in full to an employee of the case', () => {
    expect(cut(people.larer, other, authority('refused'))).toEqual([other, authority('refused')]);
  });

  test('is answered by every rule where none says who may', () => {
    expect(cut(people.mor, other)).toEqual([other]);
  });
});

describe('facts a rule looked at', () => {
  test('have no ids of other people for one of the family', () => {
    const looked = { a: 'far', b: 'larer', c: 'mor', d: 'subject', e: 'mors-verge', f: 'skole' };
    expect(lookedAt(people.mor, looked)).toEqual({ c: 'mor', f: 'skole' });
    expect(lookedAt(people.mor, { who: ['far', 'mor', 'larer', 'ppt'] })).toEqual({ who: ['mor', 'ppt'] });
  });

  test('have no ids of things they do not see, and keep those they do', () => {
    const unseen = { a: 'skjult-tiltak', b: 'skjult-mal', c: 'skjult-mote', d: 'skjult-melding', e: 'skjult' };
    expect(lookedAt(people.mor, unseen)).toEqual({});
    const seen = { a: 'mal', b: 'mote', c: 'concern' };
    expect(lookedAt(people.mor, seen)).toEqual(seen);
  });

  test('keep numbers, answers and days', () => {
    const looked = { count: 3, is: true, isNot: false, on: '2026-01-05', unknown: undefined };
    expect(lookedAt(people.mor, looked)).toEqual(looked);
  });

  test('stand as they are for an employee of the case', () => {
    const looked = { who: ['far', 'mor'], measure: 'skjult-tiltak' };
    expect(lookedAt(people.larer, looked)).toEqual(looked);
  });
});
