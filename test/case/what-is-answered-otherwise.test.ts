import { describe, expect, test } from 'vitest';
import { plusDays } from '../../src/calendar/day.ts';
import type { CaseEvent, CommandType } from '../../src/case/case.ts';
import { type CommandChange, whatIf } from '../../src/case/what-if.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { hemnes } from '../engine/hemnes.ts';
import type { Told } from '../model/small-case.ts';
import { FIRST_DAY, opening, people, stamp } from '../model/world.ts';

const source = 'HEM';
const words = { nb: { name: 'Egen regel', says: 'Slik er det hos oss.' } };
const questions = [{ id: 'ny', values: ['yes', 'no'], source }];
const roles = [
  { id: 'larer', actsAs: 'professional', source },
  { id: 'rektor', actsAs: 'leader', source },
];
const under = (over: object = {}) => hemnes({ version: 'other', questions, party: { roles }, ...over });
const plain = under();

/** Rules with one more of the municipality's own, on what lets someone in: that the case is on a level. */
const demanding = (strength: string, level = '0', over: object = {}): Profile =>
  under({
    ...{
      rules: [
        { id: 'own', words, demands: { is: { on: ['AddProfessional'], require: onLevel(level), strength }, source } },
      ],
    },
    ...over,
  });
const onLevel = (is: string) => ({ fact: 'level', is });

/** A command that was carried out so many days after the first, and the fact it recorded. */
type Done = readonly [CommandType, Told, number?];

const history = (...done: readonly Done[]): readonly CaseEvent[] => [
  ...opening,
  ...done.map(
    ([command, fact, days = 0], n) =>
      ({
        ...stamp,
        commandId: `c-${n}`,
        command,
        day: plusDays(FIRST_DAY, days),
        actor: people.larer,
        ...fact,
      }) as CaseEvent, // whole once stamped
  ),
];
const added = (person: string, more: object = {}): Done => [
  'AddProfessional',
  { type: 'ProfessionalAdded', person, service: 'skole', ...more } as Told,
];
const told: Done = ['RecordAnswer', { type: 'AnswerRecorded', answer: 'ny', is: 'yes', by: 'larer' }];

/** What became of a command under both, and each rule that answers otherwise: its verdict and reason then and now. */
const inShort = ({ command, was, now, couldNot, findings }: CommandChange) => ({
  ...{ command, was: was.outcome, now: now.outcome, couldNot },
  rules: findings.map((one) => [one.rule, one.was?.reason, one.now?.reason]),
});

describe('a command under other rules', () => {
  const changed = (before: Profile, after: Profile, ...done: readonly Done[]) =>
    whatIf(history(...done), before, after).commands.map(inShort);
  const added1 = added('en');
  const of = (was: string, now: string, couldNot: boolean, ...rules: (string | undefined)[][]) => [
    { command: 'AddProfessional', was, now, couldNot, rules },
  ];

  test.each<[string, Profile, Profile, readonly object[]]>([
    ['is the same under the same', demanding('must', '1'), demanding('must', '1'), []],
    [
      'is stopped by a rule there was none of',
      plain,
      demanding('must'),
      of('accepted', 'refused', true, ['own', undefined, 'unmet']),
    ],
    [
      'asks for a person, by a rule there was none of',
      plain,
      demanding('person'),
      of('accepted', 'needs-a-person', true, ['own', undefined, 'unmet']),
    ],
    ['is only advised on', plain, demanding('should'), of('accepted', 'accepted', false, ['own', undefined, 'unmet'])],
    [
      'is advised on no more',
      demanding('should'),
      plain,
      of('accepted', 'accepted', false, ['own', 'unmet', undefined]),
    ],
    [
      'is let through for another reason',
      demanding('should'),
      demanding('should', '1'),
      of('accepted', 'accepted', false, ['own', 'unmet', 'met']),
    ],
    [
      'is stopped by a rule that allowed it',
      demanding('must', '1'),
      demanding('must'),
      of('accepted', 'refused', true, ['own', 'met', 'unmet']),
    ],
    [
      'is stopped where it was advised on, though for the same reason',
      demanding('should'),
      demanding('must'),
      of('accepted', 'refused', true, ['own', 'unmet', 'unmet']),
    ],
  ])('%s', (_, before, after, expected) => {
    expect(changed(before, after, added1)).toEqual(expected);
  });

  test('is let through by a person who may answer for a rule, and stopped where that person may not', () => {
    const byRektor = added('en', {
      actor: people.rektor,
      discretion: { role: 'rektor', reason: 'avtalt', answers: ['own'] },
    });
    const may = (...is: string[]) => demanding('person', '0', { party: { roles, discretion: { is, source } } });
    const [change, ...more] = whatIf(history(byRektor), may('rektor'), may('larer')).commands;
    expect(more).toEqual([]);
    expect(change && inShort(change)).toEqual(of('accepted', 'needs-a-person', true, ['own', 'unmet', 'unmet'])[0]);
    expect(change?.findings.map(({ was, now }) => [was?.answered, now?.answered])).toEqual([[true, undefined]]);
  });

  test('is none where the others do not have what it names: no rule is asked, and why is told', () => {
    const [change, ...more] = whatIf(
      history(told),
      plain,
      under({ questions: [{ id: 'ny', values: ['no', 'later'], source }] }),
    ).commands;
    expect(more).toEqual([]);
    expect(change && inShort(change)).toEqual({
      ...{ command: 'RecordAnswer', was: 'accepted', now: 'invalid', couldNot: true, rules: [] },
    });
    expect([change?.was.issues, change?.now.findings, change?.now.issues.length]).toEqual([[], [], 1]);
  });

  test('is judged in the case as it was, also where what came before could not have happened', () => {
    expect(changed(plain, demanding('must'), added1, told, added('to')).map(({ command }) => command)).toEqual([
      'AddProfessional',
      'AddProfessional',
    ]);
  });

  test('is judged under the rules that are asked, whatever the case was moved to in between', () => {
    const moved: Done = ['AdoptProfile', { type: 'ProfileAdopted', version: '2', from: '1' }];
    const found = whatIf(history(moved, added1), plain, { ...plain, version: 'another' });
    expect([found.asked, found.commands]).toEqual([1, []]);
    expect(found.notAsked.map(({ commandId, command }) => [commandId, command])).toEqual([
      ['opening', undefined],
      ['c-0', 'AdoptProfile'],
    ]);
  });

  test('is not asked where the rules it was put to do not let it through as it was told', () => {
    const { asked, notAsked, commands } = whatIf(history(added1, told), demanding('must'), plain);
    expect([asked, commands]).toEqual([1, []]);
    expect(notAsked).toEqual([
      { commandId: 'opening', command: undefined },
      { commandId: 'c-0', command: 'AddProfessional' },
    ]);
  });
});

describe('duties under other rules', () => {
  const owing = (is: object = {}): Profile =>
    under({ rules: [{ id: 'own', words, owes: { is: { after: ['PlanMeasure'], who: 'leader', ...is }, source } }] });
  const planned = (id: string, days = 0): Done => ['PlanMeasure', { type: 'MeasurePlanned', id, level: '1' }, days];
  const left = (record: string, days: number): Done => [
    'VoidRecord',
    { type: 'RecordVoided', record, kind: 'measure', reason: 'wrong-case' },
    days,
  ];
  const day = (days: number) => plusDays(FIRST_DAY, days);

  /** From which day something differs, and what: the duty, its rule, and the days it was and would be due. */
  const differing = (before: Profile, after: Profile, ...done: readonly Done[]) =>
    whatIf(history(...done), before, after).days.map((one) => [
      one.day,
      ...one.duties.map(({ id, rule, was, now }) => [id, rule, was?.due, now?.due]),
    ]);
  const [m1, m2] = ['own:m-1', 'own:m-2'];

  test('stand where there were none, and the other way round: each told with the rule that makes it', () => {
    const done = [planned('m-1')];
    expect(differing(plain, owing(), ...done)).toEqual([[day(0), [m1, 'own', undefined, 'not-stated']]]);
    expect(differing(owing(), plain, ...done)).toEqual([[day(0), [m1, 'own', 'not-stated', undefined]]]);
  });

  test('are compared each with itself, and what is owed alike is not told', () => {
    const within = (days: number) => owing({ within: { days } });
    const done = [planned('m-1'), planned('m-2', 2)];
    expect(differing(within(7), within(9), ...done)).toEqual([
      [day(0), [m1, 'own', day(7), day(9)]],
      [day(2), [m1, 'own', day(7), day(9)], [m2, 'own', day(9), day(11)]],
    ]);
    expect(differing(within(7), within(7), ...done)).toEqual([]);
  });

  test('differ where they are someone else’s to do, by the same day', () => {
    expect(differing(owing(), owing({ who: 'coordinator' }), planned('m-1'))).toEqual([
      [day(0), [m1, 'own', 'not-stated', 'not-stated']],
    ]);
  });

  test('are told of a day when all of it has happened, and once for as long as they differ in the same way', () => {
    const done = [planned('m-1'), planned('m-2'), added('en', { day: day(1) }), added('to', { day: day(2) })];
    expect(differing(plain, owing(), ...done)).toEqual([
      [day(0), [m1, 'own', undefined, 'not-stated'], [m2, 'own', undefined, 'not-stated']],
    ]);
  });

  test('are told anew when another one differs instead, though by the same day', () => {
    expect(differing(plain, owing(), planned('m-1'), left('m-1', 1), planned('m-2', 1))).toEqual([
      [day(0), [m1, 'own', undefined, 'not-stated']],
      [day(1), [m2, 'own', undefined, 'not-stated']],
    ]);
  });

  test('are told anew when the same one is due on another day, before or after', () => {
    const done = [planned('m-1'), planned('m-1', 3)];
    const within = owing({ within: { days: 7 } });
    const [first, later] = [day(7), day(10)];
    expect(differing(plain, within, ...done)).toEqual([
      [day(0), [m1, 'own', undefined, first]],
      [day(3), [m1, 'own', undefined, later]],
    ]);
    expect(differing(within, owing(), ...done)).toEqual([
      [day(0), [m1, 'own', first, 'not-stated']],
      [day(3), [m1, 'own', later, 'not-stated']],
    ]);
  });

  test('are told no more from the day they differ no more', () => {
    expect(differing(plain, owing(), planned('m-1'), left('m-1', 4))).toEqual([
      [day(0), [m1, 'own', undefined, 'not-stated']],
      [day(4)],
    ]);
  });

  test('of a history in which nothing happened, nothing differs', () => {
    expect(whatIf([], plain, owing())).toEqual({ asked: 0, commands: [], notAsked: [], days: [], end: [] });
  });
});
