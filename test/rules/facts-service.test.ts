import { describe, expect, test } from 'vitest';
import { plusDays } from '../../src/calendar/day.ts';
import { readFact } from '../../src/case/facts.ts';
import { DAY, type Told } from '../model/small-case.ts';
import { empty, fact, rich } from './facts-world.ts';

const holds = (holder: string): readonly Told[] => [
  { type: 'BatonOffered', id: 'offer', to: holder, level: '1' },
  { type: 'BatonAccepted', offer: 'offer', holder, role: 'larer' },
];

describe('facts over services', () => {
  const joined = (service: string): Told => ({ type: 'ServiceJoined', service });

  test('the one in charge is counted, once, and is none of the others', () => {
    expect(fact('services.count', [])).toBe(1);
    expect(fact('services.count', [joined('barnehage'), joined('skole')])).toBe(2);
    expect(fact('services.others', [joined('barnehage'), joined('skole')])).toBe(1);
    expect(fact('services.others', [joined('barnehage'), ...holds('ped')])).toBe(0);
    expect(fact('services.count', [joined('bup'), { type: 'ServiceLeft', service: 'bup' }])).toBe(1);
    expect(readFact('services.count', empty)).toBe(0);
  });

  test('the holder of whose service nobody knows makes them unknown', () => {
    for (const name of [
      'services.count',
      'services.others',
      'services.new',
      'services.municipal',
      'services.kinds',
      'services.withoutConsent',
    ])
      expect(fact(name, holds('naboen')), name).toBeUndefined();
  });

  test('needed is what the command names, else what the case last named', () => {
    const named: Told = { type: 'LevelChanged', from: '1', to: '2', needs: ['bup', 'barnehage'] };
    const command = { needs: ['bup', 'skole', 'fysio', 'bup'] };
    expect(fact('services.needed', [named])).toEqual(['bup', 'barnehage']);
    expect(fact('services.needed', [named], { command })).toEqual(['bup', 'skole', 'fysio']);
    expect(fact('services.needed', [named], { command: { needs: [] } })).toEqual([]);
    expect(fact('services.needed', [named], { command: { answers: {} } })).toEqual(['bup', 'barnehage']);
    expect(fact('services.neededCount', [named], { command })).toBe(3);
    expect(fact('services.others', [joined('barnehage')], { command })).toBe(3);
    expect(fact('services.new', [joined('bup')], { command })).toBe(1);
  });

  test('municipal, external and in need of a referral are counted among the others, and unknown where the directory is silent on one', () => {
    const counts = (needs: readonly string[]) =>
      ['municipal', 'external', 'needReferral'].map((name) =>
        fact(`services.${name}`, [joined('barnehage')], { command: { needs } }),
      );
    expect(counts([])).toEqual([1, 0, 0]);
    expect(counts(['bup', 'fysio'])).toEqual([2, 1, 1]);
    expect(counts(['bup', 'ppt'])).toEqual([undefined, undefined, undefined]);
  });

  test('a kind is the one of the directory, for a core service its id, else unknown', () => {
    expect(fact('services.kinds', [joined('barnehage')], { command: { needs: ['ppt'] } })).toEqual([
      'skole',
      'barnehage',
      'ppt',
    ]);
    expect(fact('services.kinds', [joined('fysio')])).toBeUndefined();
  });
});

describe('facts over consent', () => {
  const yes = (id: string, giver: string, more: object = {}): Told => ({
    type: 'ConsentGiven',
    id,
    giver,
    purpose: 'open-log',
    to: 'skole',
    ...more,
  });

  test('how it stands with the log', () => {
    const log = (...told: Told[]) => fact('consent.log', told);
    expect(log()).toBe('none');
    expect(log({ type: 'ConsentRequested', id: 'r', purpose: 'open-log', to: 'skole' })).toBe('asked');
    expect(log(yes('a', 'mor'))).toBe('valid');
    expect(log(yes('a', 'mor', { until: plusDays(DAY, -1) }))).toBe('expired');
    expect(log(yes('a', 'mor', { until: DAY }))).toBe('valid');
    expect(log(yes('a', 'mor'), { type: 'ConsentWithdrawn', giver: 'mor', consents: ['a'] })).toBe('withdrawn');
    expect(log({ type: 'ConsentRefused', id: 'b', giver: 'far', purpose: 'open-log', to: 'skole' })).toBe('refused');
    expect(log(yes('a', 'naboen'))).toBe('none');
  });

  test('where nobody knows whether a yes counts, it is unknown', () => {
    const opened: Told = {
      type: 'CaseOpened',
      subject: { kind: 'child', born: 'unknown' },
      profile: { id: 'hemnes', version: '1' },
      level: '1',
    };
    expect(fact('consent.log', [opened, yes('a', 'mor')])).toBeUndefined();
    expect(fact('consent.from', [opened, yes('a', 'mor')])).toBeUndefined();
    expect(fact('subject.age', [opened])).toBeUndefined();
  });

  test('which services are covered, and which of the others are not', () => {
    expect(fact('consent.services', rich)).toEqual(['skole', 'barnehage']);
    expect(fact('services.withoutConsent', rich)).toEqual(['bup']);
    expect(fact('consent.from', rich)).toEqual(['guardian']);
    const no: Told = { type: 'ConsentRefused', id: 'b', giver: 'mor', purpose: 'open-log', to: 'skole' };
    expect(fact('consent.from', [no])).toEqual([]);
  });
});
