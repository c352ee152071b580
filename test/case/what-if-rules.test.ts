import { describe, expect, test } from 'vitest';
import { plusDays } from '../../src/calendar/day.ts';
import type { CaseEvent, Command } from '../../src/case/case.ts';
import { decide } from '../../src/case/decide.ts';
import { replay } from '../../src/case/evolve.ts';
import { whatIf } from '../../src/case/what-if.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { shipped } from '../model/profiles.ts';
import { FIRST_DAY, opening, people } from '../model/world.ts';

const hemnes = shipped('hemnes');
const within = (days: number): Profile => ({
  ...hemnes,
  concern: { ...hemnes.concern, decidedWithin: { is: [{ within: { days } }], source: 'HEM' } },
});

/** The opening on level 0, and three commands after it, as they were let through. */
function history(): readonly CaseEvent[] {
  const begun = opening.map((event) => (event.type === 'CaseOpened' ? { ...event, level: '0' } : event));
  const said = [
    { type: 'AddProfessional', person: 'en', service: 'skole', commandId: 'a', day: plusDays(FIRST_DAY, 1) },
    { type: 'AddProfessional', person: 'to', service: 'skole', commandId: 'b', day: plusDays(FIRST_DAY, 1) },
    { type: 'ConcretiseConcern', concern: 'concern', commandId: 'c', day: plusDays(FIRST_DAY, 2) },
  ];
  const events = [...begun];
  for (const one of said) {
    const decision = decide({ ...one, actor: people.larer } as Command, replay(events), hemnes);
    if (decision.outcome !== 'accepted') throw new Error(JSON.stringify(decision));
    events.push(...decision.events);
  }
  return events;
}

describe('a case as it would have been under other rules', () => {
  const events = history();
  const RULE = 'level-0-is-decided-in-time';
  const due = (from: number, to: number) => {
    const found = whatIf(events, within(from), within(to));
    return {
      ...found,
      days: found.days.map(({ day, duties }) => ({
        day,
        duties: duties.map(({ rule, was, now }) => [rule, was?.due, now?.due]),
      })),
    };
  };

  test('is the same under the same rules, and what could be rebuilt is asked', () => {
    const same = whatIf(events, hemnes, hemnes);
    expect([same.commands, same.days, same.end]).toEqual([[], [], []]);
    expect(same.asked).toBe(3);
  });

  test('owes by another day from the day it differs, told once for as long as it stays the same', () => {
    const { days, end, commands } = due(20, 30);
    const change = [RULE, plusDays(FIRST_DAY, 20), plusDays(FIRST_DAY, 30)];
    expect(days).toEqual([{ day: FIRST_DAY, duties: [change] }]);
    expect(end.map(({ id, rule }) => [id, rule])).toEqual([[`${RULE}:concern`, RULE]]);
    expect(commands).toEqual([]);
  });

  test('owes by a day what it owed without one, and the other way round', () => {
    const nothing: Profile = { ...hemnes, concern: { ...hemnes.concern, decidedWithin: undefined } };
    const day = plusDays(FIRST_DAY, 20);
    const ends = (was: Profile, now: Profile) =>
      whatIf(events, was, now).end.map((one) => [one.was?.due, one.now?.due]);
    expect(ends(nothing, within(20))).toEqual([['not-stated', day]]);
    expect(ends(within(20), nothing)).toEqual([[day, 'not-stated']]);
  });
});
