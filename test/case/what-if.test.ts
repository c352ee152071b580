import { describe, expect, test } from 'vitest';
import { decidedIn } from '../../src/case/command-behind.ts';
import { whatIf } from '../../src/case/what-if.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { told } from './told-story.ts';

const read = told('hemnes/whole-life.yaml');

/** One whole case in Hemnes, and what it would have been under other rules. */
async function life() {
  const [story] = await read;
  if (story === undefined) throw new Error('no such story');
  const { events, profile } = story;
  const under = (changes: Partial<Profile>) => whatIf(events, profile, { ...profile, version: 'other', ...changes });
  return { events, profile, under };
}

describe('one whole case under other rules', () => {
  test('what happened stays recorded where it could not have happened, and is named', async () => {
    const { events, profile, under } = await life();
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

  test('deadlines differ from the day they do, and until they do not', async () => {
    const { events, profile, under } = await life();
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

  test('a level the other rules do not have: no command of theirs, and the case goes on', async () => {
    const { profile, under } = await life();
    const short = under({ levels: profile.levels.slice(0, 3) });
    const moves = short.commands.filter((one) => one.now.outcome === 'invalid');
    expect(moves.length).toBeGreaterThan(0);
    expect(moves.every((one) => one.couldNot && one.now.issues.length > 0)).toBe(true);
  });

  test('a case that was asked to start above the first level is asked to again', async () => {
    const { events, profile } = await life();
    const startLevels = { is: ['1'], source: 'HEM' };
    const opening = events.slice(0, 2).map((event) => (event.type === 'CaseOpened' ? { ...event, level: '1' } : event));
    const found = whatIf(opening, { ...profile, startLevels }, profile);
    expect(found.commands[0]?.findings.map(({ rule, was, now }) => [rule, was?.reason, now?.reason])).toEqual([
      ['start-level-is-stated', 'start-is-stated', 'starts-on-the-first'],
    ]);
  });

  test('neither history nor profiles are changed, and the answer is the same twice', async () => {
    const { events, profile, under } = await life();
    const frozen = JSON.stringify([events, profile]);
    const [once, again] = [under({ log: {} }), under({ log: {} })];
    expect(once).toEqual(again);
    expect(JSON.stringify([events, profile])).toBe(frozen);
  });

  test('nothing that happened is nothing to ask', async () => {
    const { profile } = await life();
    expect(whatIf([], profile, profile)).toEqual({ asked: 0, commands: [], notAsked: [], days: [], end: [] });
  });
});
