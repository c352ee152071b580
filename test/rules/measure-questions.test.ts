import { describe, expect, test } from 'vitest';
import { TEAM } from '../../src/body/body.ts';
import { type CalendarDay, plusDays } from '../../src/calendar/day.ts';
import type { CaseState } from '../../src/case/state.ts';
import { answersAs, carriedOutBy, seesToEvaluation, seesToTalk } from '../../src/measure/answering.ts';
import { talkSince, unevaluatedSince, waitingForEvaluation } from '../../src/measure/evaluation.ts';
import { involvingFamily } from '../../src/measure/involving-family.ts';
import { isEvaluated, type Measure } from '../../src/measure/measure.ts';
import { unfitEvaluateBy, unknownConcerns } from '../../src/measure/named.ts';
import { childIsHeard } from '../../src/measure/rules/child-is-heard.ts';
import { bodyCalled, takenToBody } from '../../src/meeting/taken-to-body.ts';
import { boundsFault, DEEPEST_CONDITION, LARGEST_CONDITION } from '../../src/rule/condition-bounds.ts';
import { judge } from '../../src/rule/judge.ts';
import { nearestName } from '../../src/rule/nearest-name.ts';
import { DAY, hemnes, type Told } from '../model/small-case.ts';
import { FIRST_DAY, opened, people } from '../model/world.ts';
import { fact, rich, source } from './facts-world.ts';
import { openLog, stateAfter } from './put.ts';

const world = (state: CaseState) => source(state, { profile: hemnes }).world;
const measureIn = (state: CaseState, id = 'tiltak') => state.measure.measures.get(id) as Measure; // the test made it
const planned = (more: object = {}): Told => ({ ...{ type: 'MeasurePlanned', id: 'tiltak', level: '1' }, ...more });
const started: Told = { type: 'MeasureStarted', measure: 'tiltak' };

describe('who answers for a measure', () => {
  const removed = stateAfter([{ type: 'ProfessionalRemoved', person: 'kollega' }]);
  test('as a professional, as a service of the case, as one of the family, or as nobody', () => {
    const as = ['larer', 'kollega', 'mor', 'subject', 'skole', 'ppt', 'bup', 'naboen'].map((id) =>
      answersAs({ state: removed }, id),
    );
    expect(as).toEqual(['professional', undefined, 'family', 'family', 'service', 'service', undefined, undefined]);
  });

  test('it is carried out by the service it names, and by that of whoever answers for it', () => {
    const by = (service: string | undefined, responsible: string | undefined) =>
      carriedOutBy({ state: opened }, { service, responsible });
    expect(by('bup', 'ped')).toEqual(['bup', 'barnehage']);
    expect(by(undefined, 'ppt')).toEqual(['ppt']);
    expect(by('skole', 'larer')).toEqual(['skole']);
    expect(by(undefined, 'mor')).toEqual([]);
    expect(by(undefined, undefined)).toEqual([]);
    expect(by('bup', undefined)).toEqual(['bup']);
  });

  test('whose task it is to see to its evaluation, and that the child is heard', () => {
    const leader = { leaderOf: 'skole' };
    const tasks = (responsible: string | undefined, told: readonly Told[] = [], concerns: string[] = []) => {
      const state = stateAfter([planned({ responsible, concerns }), ...told]);
      return [seesToEvaluation(world(state), measureIn(state)), seesToTalk(world(state), measureIn(state))];
    };
    expect(tasks('ped')).toEqual(['ped', 'ped']);
    expect(tasks('mor')).toEqual(['mor', leader]);
    expect(tasks('ppt')).toEqual([{ leaderOf: 'ppt' }, { leaderOf: 'ppt' }]);
    expect(tasks(undefined)).toEqual([leader, leader]);
    expect(tasks('naboen')).toEqual([leader, leader]);
    expect(tasks('mor', openLog)).toEqual(['larer', 'larer']);
    const kept: Told = { type: 'ConcernWithheld', concern: 'concern', from: ['mor'] };
    expect(tasks('mor', [kept], ['concern'])).toEqual([leader, leader]);
    expect(tasks('far', [kept], ['concern'])[0]).toEqual('far');
    expect(tasks('mor', [kept])[0]).toEqual('mor');
  });
});

describe('what waits to be evaluated', () => {
  const by = plusDays(DAY, 30);
  const waiting = (...told: Told[]) =>
    waitingForEvaluation({ state: stateAfter(told) }).map((one) => [one.measure.id, one.since, one.by]);
  const evaluated = (evaluateBy?: CalendarDay): Told =>
    ({
      ...{ type: 'MeasureEvaluated', measure: 'tiltak', effect: 'full', level: '1' },
      ...(evaluateBy === undefined ? {} : { evaluateBy }),
      ...{ day: DAY },
    }) as Told;

  test('what is under way, by its day; without one by no stated day until it has been evaluated', () => {
    expect(waiting(planned({ evaluateBy: by }))).toEqual([]);
    expect(waiting(planned({ evaluateBy: by }), started)).toEqual([['tiltak', FIRST_DAY, by]]);
    expect(waiting(planned(), started)).toEqual([['tiltak', FIRST_DAY, 'not-stated']]);
    expect(waiting(planned({ evaluateBy: by }), started, evaluated())).toEqual([]);
    expect(waiting(planned({ evaluateBy: by }), started, evaluated(by))).toEqual([['tiltak', DAY, by]]);
    expect(waiting(planned({ evaluateBy: by }), started, { type: 'MeasureEnded', measure: 'tiltak' })).toEqual([]);
    const end: Told = { type: 'FollowUpEnded', ground: 'concluded', concludes: [] };
    expect(waiting(planned({ evaluateBy: by }), started, end)).toEqual([]);
  });

  test('what was tried is evaluated once it has been; what never started needs none', () => {
    const is = (...told: Told[]) => isEvaluated(measureIn(stateAfter([planned(), ...told])));
    expect([is(), is(started), is(started, evaluated())]).toEqual([true, false, true]);
    expect(is({ type: 'MeasureEnded', measure: 'tiltak' })).toBe(false);
    const since = (...told: Told[]) => unevaluatedSince(measureIn(stateAfter([planned(), ...told])));
    expect([since(), since(started), since(started, evaluated(), started)]).toEqual([undefined, FIRST_DAY, DAY]);
  });

  test('a talk counts from the day it started; about a withheld concern only for what is about that concern', () => {
    const talk = (heldOn: string, concern?: string): Told =>
      ({ type: 'ChildTalkRecorded', outcome: 'view', heldOn, concern }) as Told;
    const kept: Told = { type: 'ConcernWithheld', concern: 'concern' };
    const since = (about: readonly string[], ...told: Told[]) => {
      const state = stateAfter([planned({ concerns: about }), ...told]);
      return talkSince({ state }, measureIn(state))?.heldOn;
    };
    expect(since([], talk(DAY))).toBeUndefined();
    expect(since([], started, talk(FIRST_DAY))).toBe(FIRST_DAY);
    expect(since([], started, talk(plusDays(FIRST_DAY, -1)))).toBeUndefined();
    expect(since([], started, talk(FIRST_DAY), talk(DAY))).toBe(DAY);
    expect(since([], started, talk(DAY, 'concern'))).toBe(DAY);
    expect(since([], kept, started, talk(DAY, 'concern'))).toBeUndefined();
    expect(since([], kept, started, talk(DAY))).toBe(DAY);
    expect(since(['concern'], kept, started, talk(DAY, 'concern'))).toBe(DAY);
    expect(since([], started, talk(DAY), evaluated())).toBeUndefined();
  });

  test('of a measure that is not there nobody asks whether the child was heard', () => {
    const heard = judge(childIsHeard, { ...world(opened), ask: { measure: 'ukjent' } });
    expect(heard).toMatchObject({ verdict: 'does-not-apply', reason: 'no-such-measure' });
  });
});

describe('what a command about measures and meetings names', () => {
  test('of the family, whoever is let into what the concerns are about', () => {
    const asked = involvingFamily(opened, ['concern'], ['mor', undefined, 'larer', 'guardians', 'naboen', 'subject']);
    expect(asked).toEqual({ act: 'involve', concern: ['concern'], guardians: ['mor', 'guardians', 'subject'] });
    expect(involvingFamily(opened, ['concern'], ['larer', undefined])).toBeUndefined();
    expect(involvingFamily(opened, [], ['mor'])).toBeUndefined();
    expect(involvingFamily(opened, ['concern'], [])).toBeUndefined();
  });

  test('days to evaluate by before any other day, and concerns that are not there', () => {
    const bad = [{ code: 'evaluate-by-before-from', path: 'evaluateBy' }];
    const before = plusDays(DAY, -1);
    expect(unfitEvaluateBy(DAY, DAY, undefined)).toEqual([]);
    expect(unfitEvaluateBy(before, undefined, DAY)).toEqual(bad);
    expect(unfitEvaluateBy(before, undefined)).toEqual([]);
    expect(unfitEvaluateBy(undefined, DAY)).toEqual([]);
    expect(unknownConcerns(opened, undefined)).toEqual([]);
  });

  test('a body that is called together meets the case as it was brought there, until it has answered', () => {
    const body = TEAM;
    const call = (kind: string | undefined, concerns?: string[]) =>
      ({ type: 'CallMeeting', commandId: 'c', day: DAY, actor: people.larer, kind, concerns }) as never;
    expect(bodyCalled(call('coordination'), hemnes)).toBeUndefined();
    expect(bodyCalled(call(undefined), hemnes)).toBeUndefined();
    expect(bodyCalled(call('kaffe'), hemnes)).toBeUndefined();
    expect(bodyCalled(call(body), hemnes)).toBe(body);
    const brought = (concern: string, more: object = {}): Told => ({
      ...{ type: 'TeamReferred', id: `h-${concern}`, body, concern, anonymous: true },
      ...more,
    });
    const anonymous = (concerns: string[] | undefined, ...told: Told[]) =>
      takenToBody(call(body, concerns), stateAfter(told), hemnes)?.anonymous;
    expect(anonymous(undefined)).toBe(false);
    expect(anonymous(undefined, brought('concern'))).toBe(true);
    expect(anonymous(['concern'], brought('concern'))).toBe(true);
    expect(anonymous(['concern', 'to'], brought('concern'))).toBe(false);
    expect(anonymous(['concern'], brought('to'))).toBe(false);
    expect(anonymous(['concern'], brought('concern', { anonymous: false }))).toBe(false);
    expect(anonymous(['concern'], brought('concern'), brought('to', { anonymous: false }))).toBe(false);
    expect(anonymous(['concern'], brought('concern', { body: 'annet' }))).toBe(false);
    expect(anonymous(['concern'], brought('concern'), { type: 'TeamAdviceRecorded', body })).toBe(false);
  });
});

describe('facts of a case', () => {
  const told = (...all: Told[]) => all;
  test('what has been sent where, whether something is withheld, and how it stands with the baton', () => {
    expect(fact('referral.made', rich)).toEqual(['bup', 'barnevern']);
    expect(fact('referral.made', told({ type: 'ServiceInvited', service: 'fysio' }))).toEqual([]);
    expect([fact('withheld', []), fact('withheld', rich)]).toEqual([false, true]);
    expect([fact('holder.exists', []), fact('holder.exists', openLog)]).toEqual([false, true]);
    const offer: Told = { type: 'BatonOffered', id: 'o', to: 'ped', level: '1' };
    expect([fact('offer.open', []), fact('offer.open', told(offer)), fact('offer.open', openLog)]).toEqual([
      false,
      true,
      false,
    ]);
    expect(
      fact('meetings.sinceArena', told({ type: 'MeetingHeld', meeting: 'borte', heldOn: FIRST_DAY })),
    ).toBeUndefined();
  });

  test('one of several concerns is enough to have raised one', () => {
    const other: Told = { type: 'ConcernRaised', id: 'to', arena: 'skole', raisedBy: 'ped', service: 'barnehage' };
    expect(fact('actor.raisedConcern', told(other))).toBe(true);
    expect(fact('actor.raisedConcern', told(other), { actor: people.kollega })).toBe(false);
  });

  test('an answer counts where the question has it, or where no question is declared', () => {
    const answered = (answer: string, is: string): Told => ({ type: 'AnswerRecorded', answer, is, by: 'larer' });
    expect(fact('answer.sakkyndig-vurdering', told(answered('sakkyndig-vurdering', 'yes')))).toBe('yes');
    expect(fact('answer.sakkyndig-vurdering', told(answered('sakkyndig-vurdering', 'kanskje')))).toBeUndefined();
    expect(fact('answer.ingen-sporsmal', told(answered('ingen-sporsmal', 'kanskje')))).toBe('kanskje');
    expect(fact('answer.sakkyndig-vurdering', [])).toBeUndefined();
  });
});

describe('names and conditions, at their edges', () => {
  test.each<{ word: string; names: string[]; meant: string | undefined }>([
    { word: 'ba', names: ['ab'], meant: 'ab' },
    { word: 'abc', names: ['cab'], meant: undefined },
    { word: 'abcd', names: ['bacd'], meant: 'bacd' },
    { word: 'xbcd', names: ['bxcd'], meant: 'bxcd' },
    { word: 'aab', names: ['aba'], meant: 'aba' },
    { word: 'ab', names: ['abcd'], meant: undefined },
    { word: 'ca', names: ['abc'], meant: undefined },
    { word: 'abcdef', names: ['abcdxy', 'abcdex'], meant: 'abcdex' },
  ])('$word', ({ word, names, meant }) => expect(nearestName(word, names)).toBe(meant));

  test('a condition may be as large and as deep as is said, and no more', () => {
    const one = { fact: 'level', is: '1' };
    const wide = (parts: number) => ({ all: Array.from({ length: parts }, () => one) });
    expect(boundsFault(wide(LARGEST_CONDITION - 1))).toBeUndefined();
    expect(boundsFault(wide(LARGEST_CONDITION))?.params.code).toBe('condition-too-large');
    const deep = (levels: number): object => (levels === 1 ? one : { not: deep(levels - 1) });
    expect(boundsFault(deep(DEEPEST_CONDITION))).toBeUndefined();
    expect(boundsFault(deep(DEEPEST_CONDITION + 1))?.params.code).toBe('condition-too-deep');
    expect(boundsFault({ all: 'words', any: 'words' })).toBeUndefined();
  });
});
