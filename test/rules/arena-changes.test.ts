import { describe, expect, test } from 'vitest';
import { arenaOfCase } from '../../src/arena/arena.ts';
import { calendarDay } from '../../src/calendar/day.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { answerTo, findingOf, owed, recordedOf } from '../model/asking.ts';
import { caseAfter, DAY, hemnes, type Said, type Told } from '../model/small-case.ts';
import { people } from '../model/world.ts';
import { fact } from './facts-world.ts';

const { larer } = people;
const D12 = calendarDay('2026-01-12');
const held: Told = { type: 'BatonAccepted', offer: 'offer', holder: 'larer', role: 'larer', service: 'skole' };
const came = (to: string, more: object = {}): Told => ({ ...{ type: 'ArenaChanged', to }, ...more });
const change = (to: string, from?: string): Said => ({ type: 'ChangeArena', to, ...(from !== undefined && { from }) });

type Changes = NonNullable<Extract<Profile['arena']['changes'], { is: unknown }>>['is'];
const stating = (...is: Changes): Profile => ({
  ...hemnes,
  arena: { ...hemnes.arena, changes: { is, source: 'HEM' } },
});
const dutyAfter = (id: string, kind = 'samtale'): Pick<Changes[number], 'after'> => ({
  after: [{ id, until: { require: { fact: 'meetings.sinceArena', includes: kind } } }],
});

describe('a change of arena that is said', () => {
  test.each<[string, readonly Told[], Said, readonly string[]]>([
    ['from where nobody has said it is', [], change('skole', 'barnehage'), ['ArenaChanged']],
    ['from where it is', [came('barnehage')], change('skole', 'barnehage'), ['ArenaChanged']],
    ['from where it is not', [came('helse')], change('skole', 'barnehage'), ['invalid not-in-that-arena from']],
    ['from where it was, to where it is', [came('skole')], change('skole', 'barnehage'), []],
    ['without from where', [came('helse')], change('skole'), ['ArenaChanged']],
    ['to where it is, without from where', [came('skole')], change('skole'), []],
    ['within the arena', [came('skole', { from: 'barnehage' })], change('skole', 'skole'), ['ArenaChanged']],
    [
      'within it, the day it came there',
      [came('skole', { from: 'barnehage', day: DAY })],
      change('skole', 'skole'),
      ['ArenaChanged'],
    ],
    ['within it, again the same day', [came('skole', { from: 'skole', day: DAY })], change('skole', 'skole'), []],
    [
      'within it, another day',
      [came('skole', { from: 'skole', day: D12 })],
      change('skole', 'skole'),
      ['ArenaChanged'],
    ],
  ])('%s', (_, told, said, answer) => {
    expect(answerTo(caseAfter(held, ...told), larer, said)).toEqual(answer);
  });

  test('is recorded with the arena that is left, where anyone has said it', () => {
    const recorded = (said: Said, ...told: Told[]) => recordedOf(caseAfter(held, ...told), larer, said);
    expect(recorded(change('skole'), came('helse'))).toStrictEqual([
      { type: 'ArenaChanged', to: 'skole', from: 'helse' },
    ]);
    expect(recorded(change('skole', 'barnehage'))).toStrictEqual([
      { type: 'ArenaChanged', to: 'skole', from: 'barnehage' },
    ]);
    expect(recorded(change('skole'))).toStrictEqual([{ type: 'ArenaChanged', to: 'skole' }]);
  });

  test('leaves the arena the case was last said to be in, where it does not say which', () => {
    const { changes } = caseAfter(came('barnehage'), came('skole'), came('helse')).arena;
    expect(changes.map((one) => one.from)).toEqual([undefined, 'barnehage', 'skole']);
  });
});

describe('which changes a text speaks of', () => {
  const SPOKEN_OF = 'nothing-is-demanded-before';
  const NOT = 'nothing-is-demanded';
  const [barnehage, skole] = ['barnehage', 'skole'];

  test.each<[string, { from?: string; to?: string }, readonly Told[], Said, string]>([
    ['from one to another', { from: barnehage, to: skole }, [], change(skole, barnehage), SPOKEN_OF],
    ['not from a third', { from: barnehage, to: skole }, [], change(skole, 'helse'), NOT],
    ['not to a third', { from: barnehage, to: skole }, [], change('helse', barnehage), NOT],
    ['from one to any', { from: barnehage }, [], change('helse', barnehage), SPOKEN_OF],
    ['not from another to any', { from: barnehage }, [], change(skole, 'helse'), NOT],
    ['to one from any', { to: skole }, [], change(skole, 'helse'), SPOKEN_OF],
    ['not to another from any', { to: skole }, [], change(barnehage, 'helse'), NOT],
    ['any', {}, [], change('annet', 'helse'), SPOKEN_OF],
    ['from where nobody has said, as it may be there', { from: barnehage, to: skole }, [], change(skole), SPOKEN_OF],
    ['not from where nobody has said to a third', { from: barnehage, to: skole }, [], change('helse'), NOT],
    ['from where it was last said to be', { from: barnehage }, [came(barnehage)], change(skole), SPOKEN_OF],
    ['not from where it was before that', { from: barnehage }, [came(barnehage), came('helse')], change(skole), NOT],
  ])('%s', (_, stated, told, said, reason) => {
    const profile = stating({ ...stated, ...dutyAfter('samtale') });
    const finding = findingOf(caseAfter(held, ...told), larer, said, 'arena-change-as-stated', { profile });
    expect(finding?.reason).toBe(reason);
  });

  test('and what all it says of one is done before it', () => {
    const demand = (id: string, is: boolean): Changes[number] => ({
      before: [{ id, require: { fact: 'holder.exists', is }, strength: 'must' }],
    });
    const asked = (...is: Changes) =>
      findingOf(caseAfter(held), larer, change(skole), 'arena-change-as-stated', { profile: stating(...is) });
    expect(asked(dutyAfter('samtale'), demand('holder', true))?.reason).toBe('met');
    expect(asked(demand('holder', true), demand('nobody', false))).toMatchObject({
      verdict: 'refused',
      looked: { unmet: ['nobody'] },
    });
  });
});

describe('duties after a change of arena', () => {
  const RULE = 'arena-change-as-stated';
  const meeting = (id: string, kind: string): readonly Told[] => [
    { type: 'MeetingCalled', id, kind },
    { type: 'MeetingHeld', meeting: id, heldOn: D12 },
  ];
  const demanding: Changes[number] = {
    from: 'barnehage',
    before: [{ id: 'holder', require: { fact: 'holder.exists', is: true }, strength: 'must' }],
  };
  const profile = stating(
    demanding,
    { to: 'skole', ...dutyAfter('talk') },
    { from: 'skole', ...dutyAfter('visit', 'besok') },
  );
  const stand = (...told: Told[]) => owed(caseAfter(held, ...told), RULE, { profile });

  test('are those the text names for it, and none where it only says what comes before', () => {
    expect(stand()).toEqual([]);
    expect(stand(came('helse', { from: 'barnehage' }))).toEqual([]);
    expect(stand(came('skole', { from: 'barnehage' }))).toEqual(['talk: not-stated']);
    expect(stand(came('helse', { from: 'skole' }))).toEqual(['visit: not-stated']);
  });

  test('stand side by side, each until what ends it is so', () => {
    const there = [came('skole', { from: 'barnehage' }), came('helse', { from: 'skole' })];
    expect(stand(...there)).toEqual(['talk: not-stated', 'visit: not-stated']);
    expect(stand(...there, ...meeting('m', 'besok'))).toEqual(['talk: not-stated']);
    expect(stand(...there, ...meeting('m', 'besok'), ...meeting('n', 'samtale'))).toEqual([]);
  });

  test('end as the text says of the very change they arose with', () => {
    const twice = stating({ to: 'skole', ...dutyAfter('talk') }, { to: 'helse', ...dutyAfter('talk', 'besok') });
    const state = caseAfter(held, came('skole'), ...meeting('m', 'samtale'));
    expect(owed(state, RULE, { profile: twice })).toEqual([]);
    const [first] = owed(caseAfter(held, came('helse'), ...meeting('m', 'samtale')), RULE, { profile: twice });
    expect(first).toBe('talk: not-stated');
  });
});

describe('what counts since the arena was last changed', () => {
  const met = { type: 'MeetingCalled', id: 'm', kind: 'samtale' } as const;
  const was = { type: 'MeetingHeld', meeting: 'm', heldOn: D12 } as const;
  const yes = { type: 'ConsentGiven', id: 'yes', giver: 'mor', purpose: 'open-log', to: 'skole' } as const;
  const moved = { type: 'ArenaChanged', to: 'skole' } as const;
  const voided = { type: 'RecordVoided', record: 'm', kind: 'meeting', reason: 'feil' } as const;

  test('meetings: since the case began while there is none, and none from before it', () => {
    expect(fact('meetings.sinceArena', [])).toEqual([]);
    expect(fact('meetings.sinceArena', [met, was])).toEqual(['samtale']);
    expect(fact('meetings.sinceArena', [met, was, moved])).toEqual([]);
  });

  test('a meeting that was voided was never held', () => {
    expect(fact('meetings.sinceArena', [met, was, voided])).toEqual([]);
    const another = [
      { ...met, id: 'n', kind: 'besok' },
      { ...was, meeting: 'n' },
    ] as const;
    expect(fact('meetings.sinceArena', [met, was, ...another, voided])).toEqual(['besok']);
    expect(fact('meetings.sinceArena', [met, was, { ...voided, kind: 'entry' }])).toEqual(['samtale']);
  });

  test('consents: none before anyone has said yes, and none from before it', () => {
    expect(fact('consent.sinceArena', [])).toBe(false);
    expect(fact('consent.sinceArena', [yes])).toBe(true);
    expect(fact('consent.sinceArena', [yes, moved])).toBe(false);
    expect(caseAfter().arena.consents).toEqual([]);
    expect(caseAfter(yes, moved).arena.consents).toEqual([]);
  });
});

describe('the arena whose rules a case follows', () => {
  const concern = (id: string, arena: string, more: object = {}): Told => ({
    ...{ type: 'ConcernRaised', id, arena, raisedBy: 'larer', service: 'skole', suspicion: 'none' },
    ...more,
  });
  const over: Told = { type: 'ConcernConcluded', concern: 'concern', outcomes: ['no-grounds'], ends: true };

  test.each<[string, readonly Told[], string | undefined]>([
    ['that of its concern', [], 'skole'],
    ['that of both, where they are of one', [concern('to', 'skole')], 'skole'],
    ['none, where they are of two', [concern('to', 'helse')], undefined],
    ['that of the one still open', [concern('to', 'helse'), over], 'helse'],
    ['none, where none is open', [over], undefined],
    ['not that of one that is kept from anyone', [concern('to', 'helse', { suspicion: 'suspected' })], 'skole'],
    ['the one it has come to, whatever its concerns are of', [came('helse')], 'helse'],
  ])('is %s', (_, told, arena) => {
    expect(arenaOfCase(caseAfter(...told))).toBe(arena);
  });
});
