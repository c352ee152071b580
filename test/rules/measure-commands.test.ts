import { describe, expect, test } from 'vitest';
import { plusDays } from '../../src/calendar/day.ts';
import { DAY, type Said, type Told } from '../model/small-case.ts';
import { FIRST_DAY, people } from '../model/world.ts';
import { offered, openLog, put, recordedBy, stateAfter } from './put.ts';

const LATER = plusDays(DAY, 30);
const planned = (id: string, more: object = {}): Told => ({
  ...{ type: 'MeasurePlanned', id, level: '1', responsible: 'larer', evaluateBy: LATER, log: 'log' },
  ...more,
});
const started = (measure: string): Told => ({ type: 'MeasureStarted', measure, log: 'log' });
const ended = (measure: string): Told => ({ type: 'MeasureEnded', measure });
const evaluated = (measure: string, more: object = {}) => ({
  ...({ type: 'MeasureEvaluated', measure, effect: 'partly', level: '1', log: 'log' } as const),
  ...more,
});

const full = stateAfter([
  ...openLog,
  { type: 'GoalSet', id: 'mal', log: 'log' },
  planned('planlagt', { from: plusDays(DAY, 5) }),
  planned('i-gang', { concerns: ['concern'] }),
  started('i-gang'),
  planned('slutt'),
  started('slutt'),
  ended('slutt'),
  { type: 'MeetingCalled', id: 'mote', log: 'log' },
]);
const none = stateAfter(openLog);

describe('what a command about measures and goals lacks is named', () => {
  const plan = { type: 'PlanMeasure', responsible: 'larer', evaluateBy: LATER } as const;
  test.each<{ said: Said; lacks: string }>([
    { said: { ...plan, id: 'i-gang' }, lacks: 'id-in-use at id' },
    { said: { ...plan, id: 'ny', goal: 'ukjent' }, lacks: 'no-such-goal at goal' },
    { said: { ...plan, id: 'ny', concerns: ['concern', 'ukjent'] }, lacks: 'no-such-concern at concerns' },
    { said: { ...plan, id: 'ny', evaluateBy: plusDays(DAY, -1) }, lacks: 'evaluate-by-before-from at evaluateBy' },
    { said: { ...plan, id: 'ny', from: plusDays(LATER, 1) }, lacks: 'evaluate-by-before-from at evaluateBy' },
    {
      said: { ...plan, id: 'ny', goal: 'ukjent', concerns: ['ukjent'] },
      lacks: 'no-such-goal at goal, no-such-concern at concerns',
    },
    { said: { type: 'SetGoal', id: 'mal' }, lacks: 'id-in-use at id' },
    { said: { type: 'SetGoal', id: 'nytt', concerns: ['ukjent'] }, lacks: 'no-such-concern at concerns' },
    { said: { type: 'StartMeasure', measure: 'ukjent' }, lacks: 'no-such-measure at measure' },
    { said: { type: 'StartMeasure', measure: 'slutt' }, lacks: 'measure-ended at measure' },
    {
      said: { type: 'StartMeasure', measure: 'planlagt', evaluateBy: plusDays(DAY, 4) },
      lacks: 'evaluate-by-before-from at evaluateBy',
    },
    { said: { type: 'EndMeasure', measure: 'ukjent' }, lacks: 'no-such-measure at measure' },
    { said: { type: 'EvaluateMeasure', measure: 'ukjent', effect: 'full' }, lacks: 'no-such-measure at measure' },
    { said: { type: 'EvaluateMeasure', measure: 'planlagt', effect: 'full' }, lacks: 'measure-not-started at measure' },
    { said: { type: 'EvaluateMeasure', measure: 'i-gang' }, lacks: 'missing at effect' },
    {
      said: { type: 'EvaluateMeasure', measure: 'i-gang', effect: 'full', meeting: 'ukjent' },
      lacks: 'no-such-meeting at meeting',
    },
    {
      said: { type: 'EvaluateMeasure', measure: 'i-gang', effect: 'full', evaluateBy: plusDays(DAY, -1) },
      lacks: 'evaluate-by-before-from at evaluateBy',
    },
    {
      said: { type: 'RecordChildTalk', outcome: 'view', concern: 'ukjent', heldOn: plusDays(DAY, 1) },
      lacks: 'no-such-concern at concern, held-on-after-day at heldOn',
    },
  ])('$said.type: $lacks', ({ said, lacks }) => expect(put(said, full)).toBe(lacks));

  test('a case without measures has none to start, evaluate or end', () => {
    expect(put({ type: 'StartMeasure' }, none)).toBe('no-such-measure at measure');
    expect(put({ type: 'StartMeasure', evaluateBy: LATER, responsible: 'larer' }, none)).toBe(
      'no-such-measure at measure',
    );
    expect(put({ type: 'EndMeasure' }, none)).toBe('no-such-measure at measure');
    expect(put({ type: 'EvaluateMeasure', effect: 'full' }, none)).toBe('no-such-measure at measure');
    expect(put({ type: 'EvaluateMeasure' }, none)).toBe('no-such-measure at measure, missing at effect');
  });

  test('what is not lacking is let through: a goal and a meeting that are there, a day that is today', () => {
    expect(put({ ...plan, id: 'ny', goal: 'mal', concerns: ['concern'], evaluateBy: DAY }, full)).toBe(
      'MeasurePlanned',
    );
    expect(put({ type: 'SetGoal', id: 'nytt', concerns: ['concern'] }, full)).toBe('GoalSet');
    const evaluate = { type: 'EvaluateMeasure', measure: 'i-gang', effect: 'full', meeting: 'mote' } as const;
    expect(put(evaluate, full)).toBe('MeasureEvaluated');
    expect(put({ type: 'RecordChildTalk', outcome: 'view', heldOn: DAY }, full)).toBe('ChildTalkRecorded');
    expect(put({ type: 'StartMeasure', measure: 'planlagt', evaluateBy: plusDays(DAY, 5) }, full)).toBe(
      'MeasureStarted',
    );
  });

  test('whoever may not ask is not told what is lacking', () => {
    expect(put({ type: 'EndMeasure', measure: 'ukjent' }, full, people.radgiver)).toMatch(
      /^refused: actor-may-issue-this /,
    );
  });
});

describe('what is already so is recorded once', () => {
  test('ending: a measure that has ended', () => {
    expect(put({ type: 'EndMeasure', measure: 'slutt' }, full)).toBe('already so');
    expect(put({ type: 'EndMeasure', measure: 'planlagt' }, full)).toBe('MeasureEnded');
  });

  test('starting: one that has started, with the same one who answers for it and the same day', () => {
    const start = { type: 'StartMeasure', measure: 'i-gang' } as const;
    expect(put(start, full)).toBe('already so');
    expect(put({ ...start, responsible: 'larer', evaluateBy: LATER }, full)).toBe('already so');
    expect(put({ ...start, responsible: 'kollega' }, full)).toBe('MeasureStarted');
    expect(put({ ...start, evaluateBy: plusDays(LATER, 1) }, full)).toBe('MeasureStarted');
    expect(put({ ...start, measure: 'planlagt' }, full)).toBe('MeasureStarted');
  });

  test('evaluating: the same effect, on the same day, in the same meeting, and nothing more said', () => {
    const today = stateAfter([
      ...openLog,
      { type: 'MeetingCalled', id: 'mote', log: 'log' },
      planned('i-gang'),
      started('i-gang'),
      evaluated('i-gang', { day: DAY, evaluateBy: LATER }),
    ]);
    const evaluate = { type: 'EvaluateMeasure', measure: 'i-gang', effect: 'partly' } as const;
    expect(put(evaluate, today)).toBe('already so');
    expect(put({ ...evaluate, evaluateBy: LATER }, today)).toBe('already so');
    for (const said of [
      { ...evaluate, effect: 'none' },
      { ...evaluate, evaluateBy: plusDays(LATER, 1) },
      { ...evaluate, content: 'ord' },
      { ...evaluate, content: 'ord', evaluateBy: LATER },
      { ...evaluate, meeting: 'mote' },
    ] as const)
      expect(put(said, today), JSON.stringify(said)).toBe('MeasureEvaluated');
    const yesterday = stateAfter([...openLog, planned('i-gang'), started('i-gang'), evaluated('i-gang')]);
    expect(put(evaluate, yesterday)).toBe('MeasureEvaluated');
  });
});

describe('what the guide offers with measures', () => {
  test('to start what is planned, to end what has not ended, to evaluate what is under way', () => {
    expect(offered('StartMeasure', full)).toEqual([{ measure: 'planlagt' }]);
    expect(offered('EndMeasure', full)).toEqual([{ measure: 'planlagt' }, { measure: 'i-gang' }]);
    expect(offered('EvaluateMeasure', full)).toEqual(
      ['full', 'partly', 'none', 'stopped', 'inconclusive'].map((effect) => ({ measure: 'i-gang', effect })),
    );
    expect(offered('StartMeasure', none)).toEqual([]);
  });
});

describe('which measure a command means, where it names none', () => {
  const meant = (told: readonly Told[]) => recordedBy({ type: 'EndMeasure' }, stateAfter([...openLog, ...told]))[0];
  test('the only one there is, else the only one that has not ended, else none', () => {
    expect(meant([planned('a')])).toEqual({ type: 'MeasureEnded', measure: 'a' });
    expect(meant([planned('a'), planned('b'), started('b'), ended('b')])).toEqual({
      type: 'MeasureEnded',
      measure: 'a',
    });
    expect(meant([planned('a'), planned('b')])).toBeUndefined();
    expect(meant([planned('a'), planned('b'), ended('a'), ended('b')])).toBeUndefined();
    expect(put({ type: 'EndMeasure' }, stateAfter([...openLog, planned('a'), ended('a')]))).toBe('already so');
  });
});

describe('which log what is done with a measure is written in', () => {
  const reopened: readonly Told[] = [
    { type: 'LogClosed', log: 'log', ground: 'agreement', batonRests: false, outside: ['gammelt'], concludes: [] },
    { type: 'ConsentGiven', id: 'nytt-mor', giver: 'mor', purpose: 'open-log', to: 'skole' },
    { type: 'ConsentGiven', id: 'nytt-far', giver: 'far', purpose: 'open-log', to: 'skole' },
    { type: 'LogOpened', id: 'log-2', medium: 'visma', service: 'skole' },
  ];
  test('the open one; none for what goes on outside a closed one', () => {
    const state = stateAfter([
      ...openLog,
      planned('gammelt', { responsible: 'mor' }),
      started('gammelt'),
      ...reopened,
      planned('utenfor', { log: undefined }),
      planned('nytt', { log: 'log-2' }),
      { type: 'MeasureStarted', measure: 'nytt', log: 'log-2' },
    ]);
    const evaluate = (measure: string) => recordedBy({ type: 'EvaluateMeasure', measure, effect: 'full' }, state)[0];
    expect(evaluate('gammelt')).not.toHaveProperty('log');
    expect(evaluate('gammelt')).toMatchObject({ type: 'MeasureEvaluated', measure: 'gammelt', level: '1' });
    expect(put({ type: 'EvaluateMeasure', measure: 'nytt', effect: 'full' }, state)).toBe('MeasureEvaluated');
    expect(evaluate('nytt')).toMatchObject({ log: 'log-2' });
    expect(recordedBy({ type: 'StartMeasure', measure: 'utenfor' }, state)[0]).toMatchObject({ log: 'log-2' });
    const measures = state.measure.measures;
    expect([measures.get('gammelt')?.log, measures.get('gammelt')?.leftLog]).toEqual([undefined, 'log']);
    expect([measures.get('nytt')?.log, measures.get('nytt')?.leftLog]).toEqual(['log-2', undefined]);
  });
});

describe('how measures are remembered', () => {
  test('a start says anew who and when, or leaves them as they were planned; an evaluation answers its day', () => {
    const { measures } = stateAfter([
      planned('a', { log: undefined, concerns: ['concern'] }),
      { type: 'MeasureStarted', measure: 'a' },
      planned('b'),
      { type: 'MeasureStarted', measure: 'b', responsible: 'mor', evaluateBy: plusDays(LATER, 1) },
      evaluated('b'),
      planned('c', { log: undefined }),
      { type: 'MeasureStarted', measure: 'c', log: 'log' },
      evaluated('c', { evaluateBy: plusDays(LATER, 2) }),
    ]).measure;
    const says = (id: string) => {
      const one = measures.get(id);
      return [one?.responsible, one?.evaluateBy, one?.dueBy, one?.log, one?.concerns];
    };
    expect(says('a')).toEqual(['larer', LATER, LATER, undefined, ['concern']]);
    expect(says('b')).toEqual(['mor', plusDays(LATER, 1), undefined, 'log', []]);
    expect(says('c')).toEqual(['larer', plusDays(LATER, 2), plusDays(LATER, 2), 'log', []]);
    expect(measures.get('b')?.evaluations).toEqual([
      { effect: 'partly', level: '1', meeting: undefined, on: FIRST_DAY, talks: 0 },
    ]);
  });

  test('what is told of a measure that is not there changes nothing, and voiding takes away a measure and no goal or meeting of its name', () => {
    const state = stateAfter([
      planned('a'),
      planned('b'),
      { type: 'GoalSet', id: 'mal' },
      started('ukjent'),
      { type: 'RecordVoided', record: 'a', reason: 'mistake', kind: 'measure' },
      { type: 'RecordVoided', record: 'b', reason: 'mistake', kind: 'meeting' },
    ]).measure;
    expect([...state.measures.keys()]).toEqual(['b']);
    expect([...state.goals.values()]).toEqual([
      { id: 'mal', term: undefined, concerns: [], log: undefined, setOn: FIRST_DAY },
    ]);
  });
});
