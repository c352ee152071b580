import { describe, expect, test } from 'vitest';
import { plusDays } from '../../src/calendar/day.ts';
import type { CaseEvent, CommandType } from '../../src/case/case.ts';
import { deadlinesFor } from '../../src/case/deadlines-for.ts';
import { replay } from '../../src/case/evolve.ts';
import { hemnes } from '../engine/hemnes.ts';
import { DAY, type Told } from '../model/small-case.ts';
import { FIRST_DAY, opening, stamp } from '../model/world.ts';

const words = { nb: { name: 'Egen regel', says: 'Slik er det hos oss.' } };
const source = 'HEM';
const ruled = (stated: object) =>
  hemnes({
    rules: [{ id: 'own', words, ...stated }],
    questions: [{ id: 'ny', values: ['yes', 'no'], source }],
  });
const owing = (is: object) => ruled({ owes: { is: { after: ['PlanMeasure'], who: 'leader', ...is }, source } });

/** A command that was carried out so many days after the first, and the fact it recorded. */
type Done = readonly [CommandType, Told, number?];

function havingDone(done: readonly Done[], before: readonly CaseEvent[] = opening) {
  const facts = done.map(
    ([command, fact, days = 0], n) =>
      ({ ...stamp, commandId: `c-${n}`, command, day: plusDays(FIRST_DAY, days), ...fact }) as CaseEvent, // whole once stamped
  );
  return replay([...before, ...facts]);
}

/** The duties the municipality's own rule makes: what each is about, by which day, whose, and the concerns it rests on. */
function owed(profile: ReturnType<typeof hemnes>, state: ReturnType<typeof replay>) {
  const own = deadlinesFor(state, DAY, profile).filter((one) => one.rule === 'own');
  return own.map(({ about, due, who, since, concerns }) => ({ about, due, who, since, concerns }));
}

const planned = (id: string, more: object = {}): Told => ({ type: 'MeasurePlanned', id, level: '1', ...more });
const one: Done = ['PlanMeasure', planned('m-1')];
const leader = { role: 'leader' };

describe("a duty of a municipality's own", () => {
  test('stands for each thing such a command was about, from the day it was last carried out', () => {
    const profile = owing({ after: ['PlanMeasure', 'EvaluateMeasure', 'ChangeLevel'], within: { days: 14 } });
    const state = havingDone([
      ['PlanMeasure', planned('m-1')],
      ['PlanMeasure', planned('m-2'), 1],
      ['EvaluateMeasure', { type: 'MeasureEvaluated', measure: 'm-1', effect: 'partly', level: '1' }, 3],
      ['ChangeLevel', { type: 'LevelChanged', from: '1', to: '0' }, 4],
      ['Agree', { type: 'Agreed', about: 'plan', by: 'mor' }, 5],
    ]);
    expect(owed(profile, state).map(({ about, since, due }) => [about, since, due])).toEqual([
      ['m-2', plusDays(FIRST_DAY, 1), plusDays(FIRST_DAY, 15)],
      ['m-1', plusDays(FIRST_DAY, 3), plusDays(FIRST_DAY, 17)],
      [undefined, plusDays(FIRST_DAY, 4), plusDays(FIRST_DAY, 18)],
    ]);
  });

  test('stands no more for what has been left out as a mistake', () => {
    const left = { type: 'RecordVoided', record: 'm-1', kind: 'measure', reason: 'wrong-case' } as const;
    const state = havingDone([one, ['PlanMeasure', planned('m-2')], ['VoidRecord', left]]);
    expect(owed(owing({}), state).map(({ about }) => about)).toEqual(['m-2']);
  });

  test('is a leader’s until someone holds the baton, and the holder’s by name from then on; any other role’s as it is stated', () => {
    const holds: Done[] = [
      ['OfferBaton', { type: 'BatonOffered', id: 'offer', to: 'larer', level: '1' }],
      ['AcceptBaton', { type: 'BatonAccepted', offer: 'offer', holder: 'larer', service: 'skole', role: 'larer' }],
    ];
    const whose = (who: string, ...done: Done[]) => owed(owing({ who }), havingDone([one, ...done]))[0]?.who;
    expect([whose('holder'), whose('holder', ...holds)]).toEqual([leader, 'larer']);
    expect([whose('coordinator'), whose('coordinator', ...holds)]).toEqual([
      { role: 'coordinator' },
      { role: 'coordinator' },
    ]);
  });

  test('stands unless it is known not to be for now', () => {
    const when = { fact: 'answer.ny', is: 'yes' };
    const answered = (is: string): Done => ['RecordAnswer', { type: 'AnswerRecorded', answer: 'ny', is, by: 'larer' }];
    const standing = (...done: Done[]) => owed(owing({ when }), havingDone([one, ...done])).map(({ about }) => about);
    expect(standing()).toEqual(['m-1']);
    expect(standing(answered('yes'))).toEqual(['m-1']);
    expect(standing(answered('no'))).toEqual([]);
  });

  test('rests on the concerns of what it is about, and on those its condition tells of, each once', () => {
    const about: Done = ['PlanMeasure', planned('m-1', { concerns: ['concern'] })];
    const raised = { type: 'ConcernRaised', id: 'later', arena: 'skole', raisedBy: 'larer', service: 'skole' } as const;
    const suspected = { suspicion: 'none', suspected: 'unknown', reportable: 'no' } as const;
    const another: Done = ['RaiseConcern', { ...raised, ...suspected }];
    const resting = (is: object, ...done: Done[]) => owed(owing(is), havingDone(done)).map(({ concerns }) => concerns);
    const open = { fact: 'concern.arena', is: 'skole' };
    expect(resting({}, one)).toEqual([[]]);
    expect(resting({ when: { fact: 'level', is: '1' } }, one)).toEqual([[]]);
    expect(resting({}, about)).toEqual([['concern']]);
    expect(resting({ when: open }, one)).toEqual([['concern']]);
    expect(resting({ when: open }, about, another)).toEqual([['concern', 'later']]);
  });

  test('is none in an arena it is not said of, and stands while the arena is not known', () => {
    const owes = { readings: [{ is: { after: ['PlanMeasure'], who: 'leader' }, arenas: ['skole'], source }] };
    const demands = { is: { on: ['Agree'], require: { fact: 'level', is: '1' }, strength: 'must' }, source };
    const inArena = (arena: string | undefined) =>
      opening.map((fact) => (fact.type === 'ConcernRaised' ? { ...fact, arena } : fact));
    const standing = (arena: string | undefined) =>
      owed(ruled({ owes, demands }), havingDone([one], inArena(arena))).length;
    expect([standing('skole'), standing('barnehage'), standing(undefined)]).toEqual([1, 0, 1]);
  });
});
