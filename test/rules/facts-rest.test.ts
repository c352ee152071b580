import { describe, expect, test } from 'vitest';
import { calendarDay, plusDays } from '../../src/calendar/day.ts';
import { replay } from '../../src/case/evolve.ts';
import { readFact } from '../../src/case/facts.ts';
import { DAY, type Told } from '../model/small-case.ts';
import { FIRST_DAY, people, stamp } from '../model/world.ts';
import { empty, fact, rich, source } from './facts-world.ts';

const holds = (holder: string): readonly Told[] => [
  { type: 'BatonOffered', id: 'offer', to: holder, level: '1' },
  { type: 'BatonAccepted', offer: 'offer', holder, role: 'larer' },
];

describe('facts over the rest', () => {
  test('a holder is reachable unless reported away on the day, or removed; without a holder it is unknown', () => {
    const away = (until?: string): Told => ({
      type: 'HolderReportedUnavailable',
      ...(until ? { until: calendarDay(until) } : {}),
    });
    expect(fact('holder.reachable', [])).toBeUndefined();
    expect(fact('holder.reachable', holds('larer'))).toBe(true);
    expect(fact('holder.reachable', [...holds('larer'), away()])).toBe(false);
    expect(fact('holder.reachable', [...holds('larer'), away(DAY)])).toBe(false);
    expect(fact('holder.reachable', [...holds('larer'), away(plusDays(DAY, -1))])).toBe(true);
    expect(fact('holder.reachable', [...holds('larer'), { type: 'ProfessionalRemoved', person: 'larer' }])).toBe(false);
    expect(fact('holder.reachable', holds('naboen'))).toBeUndefined();
  });

  test('the level, its path and its days', () => {
    const up: Told = { type: 'LevelChanged', from: '1', to: '2' };
    expect(fact('level.path', [up, { type: 'LevelChanged', from: '2', to: '1' }])).toEqual(['1', '2']);
    expect([fact('level', [up]), fact('level.daysOn', [up]), fact('level.since', [up])]).toEqual(['2', 10, FIRST_DAY]);
    expect([readFact('level', empty), readFact('level.daysOn', empty), readFact('step', empty)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('measures: how many, what is left to evaluate on this level, the latest effects, and whose they are', () => {
    const planned = (id: string, more: object): Told => ({ type: 'MeasurePlanned', id, level: '1', ...more });
    expect(['measures.count', 'measures.effect', 'measures.byFamily'].map((name) => fact(name, rich))).toEqual([
      2,
      ['partly'],
      1,
    ]);
    expect(
      fact(
        'measures.unevaluated',
        rich.filter((one) => one.type !== 'LevelChanged'),
      ),
    ).toBe(1);
    expect(fact('measures.unevaluated', rich)).toBe(0);
    expect(fact('measures.byFamily', [planned('m', {})])).toBeUndefined();
    expect(fact('measures.byFamily', [planned('m', { service: 'skole' })])).toBe(0);
  });

  test('the latest talk with the child is the one held last, whenever it was recorded', () => {
    const talk = (outcome: 'view' | 'declined', heldOn: string): Told => ({
      type: 'ChildTalkRecorded',
      outcome,
      heldOn: calendarDay(heldOn),
    });
    expect(fact('childTalk', [])).toBeUndefined();
    expect(fact('childTalk', [talk('view', '2026-01-04'), talk('declined', '2026-01-02')])).toBe('view');
    expect(fact('childTalk', [talk('view', '2026-01-04'), talk('declined', '2026-01-04')])).toBe('declined');
  });

  test('meetings held without a kind make the kinds unknown; those only called are not counted', () => {
    const held = (id: string, kind?: string): readonly Told[] => [
      { type: 'MeetingCalled', id, ...(kind ? { kind } : {}) },
      { type: 'MeetingHeld', meeting: id, heldOn: FIRST_DAY },
    ];
    expect(fact('meetings.held', [...held('a', 'bti-team'), { type: 'MeetingCalled', id: 'b' }])).toEqual(['bti-team']);
    expect(fact('meetings.held', held('a'))).toBeUndefined();
  });

  test('agreed and disagreed are the latest word of each', () => {
    const told: readonly Told[] = [
      { type: 'Agreed', about: 'close', by: 'mor' },
      { type: 'DisagreementReported', about: 'close', by: 'far' },
    ];
    expect([fact('agreed', told), fact('disagreed', told)]).toEqual([['close'], ['close']]);
    expect(fact('disagreed', [...told, { type: 'Agreed', about: 'close', by: 'far' }])).toEqual([]);
  });

  test('the one who acts', () => {
    const as = (name: string, actor: (typeof people)[keyof typeof people]) =>
      fact(`actor.${name}`, holds('larer'), { actor });
    expect(
      ['role', 'acts', 'service', 'isHolder', 'isGuardian', 'raisedConcern'].map((name) => as(name, people.larer)),
    ).toEqual(['larer', 'professional', 'skole', true, false, true]);
    expect(['acts', 'service', 'isHolder', 'isGuardian', 'raisedConcern'].map((name) => as(name, people.mor))).toEqual([
      'guardian',
      undefined,
      false,
      true,
      false,
    ]);
  });

  test('in a case that has only been opened nobody is the holder, there is no log, and a child not yet born has no age', () => {
    const state = replay([
      {
        ...stamp,
        type: 'CaseOpened',
        subject: { kind: 'youth', born: calendarDay('2026-03-01') },
        profile: { id: 'hemnes', version: '1' },
        level: '0',
      },
    ]);
    expect(readFact('actor.isHolder', source(state))).toBe(false);
    expect(readFact('subject.age', source(state))).toBeUndefined();
    expect(readFact('log.state', source(state))).toBe('none');
  });
});
