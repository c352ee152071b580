import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadScenarios } from '../../adapters/cli/scenario/load/load-scenarios.ts';
import { historiesOfStory } from '../../adapters/cli/what-if/history-of-story.ts';
import { decidedIn } from '../../src/case/command-behind.ts';
import { whatIf } from '../../src/case/what-if.ts';
import type { Profile } from '../../src/profile/profile.ts';

const SCENARIOS = resolve(import.meta.dirname, '../../examples/scenarios');

async function told(path: string) {
  const loaded = loadScenarios([join(SCENARIOS, path)]);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return (await Promise.all(loaded.value.map(historiesOfStory))).flat();
}

describe('every story that is shipped, under its own rules', async () => {
  const all = await told('.');
  const found = all.map(({ title, profile, events }) => ({ title, events, ...whatIf(events, profile, profile) }));

  test('is answered the same, and owes the same', () => {
    expect(found.filter((one) => one.commands.length + one.days.length + one.end.length > 0)).toEqual([]);
    expect(found.reduce((sum, one) => sum + one.asked, 0)).toBeGreaterThan(1000);
  });

  test('every command is rebuilt from what it recorded, but for those that move the case to other rules or systems', () => {
    const not = found.flatMap((one) => one.notAsked.map(({ command }) => command).filter((name) => name !== undefined));
    const few = new Set(not);
    // A case that is opened while two versions are in force names one; what stood beside it is not in the history.
    few.delete('RaiseConcern');
    expect([...few].sort()).toEqual(['AdoptProfile', 'TakeOverCase']);
    expect(not.filter((one) => one === 'RaiseConcern').length).toBeLessThan(5);
  });
});

describe('one whole case under other rules', async () => {
  const [story] = await told('hemnes/whole-life.yaml');
  if (story === undefined) throw new Error('no such story');
  const { events, profile } = story;
  const under = (changes: Partial<Profile>) => whatIf(events, profile, { ...profile, version: 'other', ...changes });

  test('what happened stays recorded where it could not have happened, and is named', () => {
    const strict = under({
      log: { ...profile.log, agreement: { is: { about: 'something-else', strength: 'must' }, source: 'HEM' } },
    });
    const stopped = strict.commands.filter((one) => one.couldNot);
    expect(stopped.map((one) => [one.command, one.now.outcome])).toEqual([['OpenLog', 'refused']]);
    expect(stopped[0]?.findings.map(({ rule, was, now }) => [rule, was?.verdict, now?.verdict])).toEqual([
      ['log-opens-on-agreement', 'permitted', 'refused'],
    ]);
    // What came after is judged in the case as it was: the log is open, and entries in it are written.
    expect(strict.commands.some((one) => one.command === 'WriteEntry')).toBe(false);
    const commands = decidedIn(events).filter(([one]) => one.command !== undefined);
    expect(strict.asked).toBe(commands.length);
  });

  test('deadlines differ from the day they do, and until they do not', () => {
    const quick = under({
      concern: { ...profile.concern, decidedWithin: { is: [{ within: { days: 2 } }], source: 'HEM' } },
    });
    const [first, ...later] = quick.days;
    expect(quick.commands).toEqual([]);
    expect(first?.day).toBe(events[0]?.day);
    expect(first?.duties).toEqual([
      {
        id: expect.stringMatching(/^level-0-is-decided-in-time:/),
        rule: 'level-0-is-decided-in-time',
        was: expect.objectContaining({ due: 'not-stated', standing: 'not-stated' }),
        now: expect.objectContaining({ due: '2026-01-10', standing: 'overdue' }),
      },
    ]);
    expect(later.map((one) => one.duties)).toEqual([[]]);
    expect(quick.end).toEqual([]);
  });

  test('a level the other rules do not have: no command of theirs, and the case goes on', () => {
    const short = under({ levels: profile.levels.slice(0, 3) });
    const moves = short.commands.filter((one) => one.now.outcome === 'invalid');
    expect(moves.length).toBeGreaterThan(0);
    expect(moves.every((one) => one.couldNot && one.now.issues.length > 0)).toBe(true);
  });

  test('a case that was asked to start above the first level is asked to again', () => {
    const startLevels = { is: ['1'], source: 'HEM' };
    const opening = events.slice(0, 2).map((event) => (event.type === 'CaseOpened' ? { ...event, level: '1' } : event));
    const found = whatIf(opening, { ...profile, startLevels }, profile);
    expect(found.commands[0]?.findings.map(({ rule, was, now }) => [rule, was?.reason, now?.reason])).toEqual([
      ['start-level-is-stated', 'start-is-stated', 'starts-on-the-first'],
    ]);
  });

  test('neither history nor profiles are changed, and the answer is the same twice', () => {
    const frozen = JSON.stringify([events, profile]);
    const [once, again] = [under({ log: {} }), under({ log: {} })];
    expect(once).toEqual(again);
    expect(JSON.stringify([events, profile])).toBe(frozen);
  });

  test('nothing that happened is nothing to ask', () => {
    expect(whatIf([], profile, profile)).toEqual({ asked: 0, commands: [], notAsked: [], days: [], end: [] });
  });
});
