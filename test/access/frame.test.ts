import { describe, expect, test } from 'vitest';
import { viewFor } from '../../src/access/view-for.ts';
import { plusDays } from '../../src/calendar/day.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { replay } from '../../src/case/evolve.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { phases, readers } from '../model/access-case.ts';
import { shipped } from '../model/profiles.ts';
import { people, stamp } from '../model/world.ts';

const hemnes = shipped('hemnes');
const open = phases.open?.events ?? [];
const withheld = phases.withheld?.events ?? [];
const closed = phases.closed?.events ?? [];
const day = phases.open?.day ?? stamp.day;

const seen = (actor: Actor, ...events: readonly CaseEvent[]) => viewFor(replay(events), actor, day, hemnes);
const measure = (id: string, more: Partial<Extract<CaseEvent, { type: 'MeasurePlanned' }>> = {}): CaseEvent[] => [
  { ...{ ...stamp, type: 'MeasurePlanned', id, responsible: 'larer', evaluateBy: day, level: '1' }, ...more },
  { ...stamp, type: 'MeasureStarted', measure: id },
];
const concluded = (concern: string, outcomes: string[]): CaseEvent => ({
  ...{ ...stamp, type: 'ConcernConcluded', concern, outcomes, ends: true },
});
const ended: CaseEvent = { ...stamp, type: 'FollowUpEnded', ground: 'concluded', concludes: [] };

describe('the level a case stands on', () => {
  const moved = (concern: string): CaseEvent => ({ ...stamp, type: 'LevelChanged', from: '1', to: '2', concern });

  test('is the one before to whoever the concern that moved it is kept from', () => {
    expect(seen(people.mor, ...withheld, moved('skjult')).case?.level).toBe('1');
    expect(seen(people.larer, ...withheld, moved('skjult')).case?.level).toBe('2');
  });

  test('keeps the step it had there, whatever is completed on a level they do not know of', () => {
    const step = (id: string, next: string): CaseEvent => ({
      ...stamp,
      type: 'StepCompleted',
      level: '1',
      step: id,
      next,
    });
    const before = [...withheld, step('1.1', '1.2')];
    const known = seen(people.mor, ...before).case;
    expect(known?.step).toBe('1.2');
    expect(seen(people.mor, ...before, moved('skjult')).case).toEqual(known);
    expect(seen(people.mor, ...before, moved('skjult'), step('2.1', '2.2')).case).toEqual(known);
    expect(seen(people.larer, ...before, moved('skjult'), step('2.1', '2.2')).case?.step).toBe('2.2');
  });

  test('is the present one where they know the concern that moved it', () => {
    expect(seen(people.mor, ...withheld, moved('concern')).case?.level).toBe('2');
    expect(seen(people.mor, ...withheld, moved('skjult'), moved('concern')).case?.level).toBe('2');
  });
});

describe('whether the follow-up goes on', () => {
  test('is to a guardian what they see going on themselves: a log, a concern, a measure', () => {
    expect(seen(people.mor, ...open, concluded('concern', ['no-grounds'])).case?.followUp).toBe('open');
    expect(seen(people.mor, ...(phases['no log']?.events ?? [])).case?.followUp).toBe('open');
    const done = [...closed, concluded('concern', ['no-grounds'])];
    expect(seen(people.mor, ...done).case?.followUp).toBe('ended');
    expect(seen(people.mor, ...done, ...measure('m1', { responsible: 'mor' })).case?.followUp).toBe('open');
  });

  test('is not told by a concern that is kept from them', () => {
    const again = withheld.at(-1) as CaseEvent;
    const done = [...closed, concluded('concern', ['no-grounds']), ended];
    expect(seen(people.mor, ...done, again).case?.followUp).toBe('ended');
    expect(seen(people.larer, ...done, again).case?.followUp).toBe('open');
    expect(seen(people.larer, ...done).case?.followUp).toBe('ended');
  });

  test('is not told by a measure that is planned and has not begun', () => {
    const [planned] = measure('m1', { responsible: 'mor' });
    const done = [...closed, concluded('concern', ['no-grounds']), planned as CaseEvent];
    expect(seen(people.mor, ...done).case?.followUp).toBe('ended');
  });
});

describe('the holder after a closing', () => {
  const goesOn = closed.map((one): CaseEvent => (one.type === 'LogClosed' ? { ...one, batonRests: false } : one));
  const holder = (actor: Actor, ...events: readonly CaseEvent[]) => seen(actor, ...events).holder?.holder;

  test('is to a guardian whoever holds what they see going on', () => {
    expect(holder(people.mor, ...open)).toBe('radgiver');
    expect(holder(people.mor, ...goesOn)).toBe(undefined);
    expect(holder(people.mor, ...goesOn, ...measure('m1', { responsible: 'mor' }))).toBe('radgiver');
  });

  test('is called by no title either, whether the baton rests or is held for what they do not see', () => {
    const titles = { is: [{ title: { nb: 'kontaktperson' } }], source: 'HEM' };
    const profile = { ...hemnes, baton: { ...hemnes.baton, titles } };
    const shown = (events: readonly CaseEvent[]) => viewFor(replay(events), people.mor, day, profile).holder;
    expect(shown(open)).toMatchObject({ holder: 'radgiver', title: 'kontaktperson' });
    expect(shown(closed)).toEqual({ holder: undefined, offer: undefined, title: undefined });
    expect(shown(goesOn)).toEqual(shown(closed));
  });

  test('is to those who work there whoever holds', () => {
    expect(holder(people.larer, ...goesOn)).toBe('radgiver');
  });

  test('is whoever has taken it since', () => {
    const later = { ...stamp, day: plusDays(stamp.day, 1) };
    const anew: readonly CaseEvent[] = [
      { ...later, type: 'BatonOffered', id: 'anew', to: 'larer', level: '1' },
      { ...later, type: 'BatonAccepted', offer: 'anew', holder: 'larer', service: 'skole', role: 'larer' },
    ];
    expect(holder(people.mor, ...closed, ...anew)).toBe('larer');
  });

  test('an offer that stands is shown to those who see the holder', () => {
    const offered: CaseEvent = { ...stamp, type: 'BatonOffered', id: 'o', to: 'larer', level: '1' };
    expect(seen(people.mor, ...goesOn, offered).holder?.offer?.to).toBe('larer');
    expect(seen(people.larer, ...goesOn, offered).holder?.offer?.to).toBe('larer');
  });
});

describe('what is told of the one it is about', () => {
  const born: CaseEvent = { ...stamp, type: 'BirthRecorded', bornOn: stamp.day };
  const came: CaseEvent = { ...stamp, type: 'ArenaChanged', from: 'barnehage', to: 'skole' };

  test('a birth is hers, those who speak for her, and those who read with consent', () => {
    const births = (actor: Actor) => seen(actor, ...open, born).case?.births;
    for (const one of [readers['representative of the child'] as Actor, people.larer, people.radgiver])
      expect(births(one)).toEqual([stamp.day]);
    for (const one of [people.mor, people.ped, people.rektor, readers['representative of a guardian'] as Actor])
      expect(births(one)).toEqual([]);
  });

  test('the arena is the one last come to', () => {
    expect(seen(people.mor, ...open, came).case?.arena).toBe('skole');
  });
});

describe('what stands in the log', () => {
  const records: readonly CaseEvent[] = [
    { ...stamp, type: 'EntryWritten', id: 'oppforing', log: 'log', content: 'ord' },
    { ...stamp, type: 'GoalSet', id: 'mal', log: 'log' },
    ...measure('i-loggen', { log: 'log' }),
    ...measure('utenom'),
    ...measure('mors-eget', { responsible: 'mor' }),
    ...measure('om-noe', { responsible: 'mor', concerns: ['skjult'] }),
    { ...stamp, type: 'MeasureEvaluated', measure: 'i-loggen', effect: 'partly', level: '1' },
    { ...stamp, type: 'MeetingCalled', id: 'mote', log: 'log' },
    { ...stamp, type: 'MeetingCalled', id: 'med-mor', invited: ['mor'] },
    { ...stamp, type: 'MeetingCalled', id: 'uten-mor', invited: ['larer'] },
    { ...stamp, type: 'MeetingHeld', meeting: 'uten-mor', heldOn: stamp.day, attended: ['far'] },
  ];
  const ids = (all: readonly { readonly id: string }[]) => all.map((one) => one.id);
  const view = (actor: Actor) => seen(actor, ...withheld, ...records);

  test('is seen by the family and those who read with consent, and what they answer for or come to besides', () => {
    const mor = view(people.mor);
    expect(ids(mor.entries)).toEqual(['oppforing']);
    expect(ids(mor.goals)).toEqual(['mal']);
    expect(ids(mor.measures)).toEqual(['i-loggen', 'mors-eget']);
    expect(ids(mor.meetings)).toEqual(['mote', 'med-mor']);
    expect(ids(view(people.far).meetings)).toEqual(['mote', 'uten-mor']);
    expect(mor.contents).toContain('ord');
  });

  test('is seen by nobody else', () => {
    for (const one of [people.ped, people.rektor, people.frivillig]) {
      const { entries, goals, measures, meetings, agreements, services, contents } = view(one);
      expect([entries, goals, measures, meetings, agreements, services, contents].flat()).toEqual([]);
    }
  });

  test('is shown without who planned it, the count of talks, and to guardians the levels it was planned and evaluated on', () => {
    const [first] = view(people.mor).measures;
    expect(first).not.toHaveProperty('plannedBy');
    expect(first).not.toHaveProperty('level');
    expect(first?.evaluations).toEqual([{ effect: 'partly', meeting: undefined, on: stamp.day }]);
    const [told] = view(people.larer).measures;
    expect(told?.evaluations).toEqual([{ effect: 'partly', level: '1', meeting: undefined, on: stamp.day }]);
  });
});
