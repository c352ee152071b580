import { describe, expect, test, vi } from 'vitest';
import { calendarDay } from '../../src/calendar/day.ts';
import type { Command } from '../../src/case/case.ts';
import { noCase, replay } from '../../src/case/evolve.ts';
import { profileShelf } from '../../src/engine/profile-shelf.ts';
import { beginning, hemnes, larer } from './hemnes.ts';

// The commands whose rules are not those the case keeps, whatever else is registered.
vi.mock('../../src/registry/doors.ts', async (original) => {
  const { doors } = await original<typeof import('../../src/registry/doors.ts')>();
  const opens = { command: 'RaiseConcern', opensCase: true };
  const adopts = { command: 'AdoptProfile', underOtherProfile: true };
  return { doors: new Map<string, object>([...doors, ['RaiseConcern', opens], ['AdoptProfile', adopts]]) };
});

const day = calendarDay('2026-03-10');
const command = (type: string, over: object = {}) =>
  ({ type, commandId: 'k1', day, actor: larer, ...over }) as unknown as Command; // only what the shelf reads
const first = hemnes({ validTo: '2026-06-30' });
const second = hemnes({ version: '2', validFrom: '2026-03-01' });
const other = hemnes({ id: 'annen', version: '1', validFrom: '2030-01-01' });
const shelf = profileShelf([first, second, other]);
const kept = replay(beginning());

describe('the rules of the command that opens a case', () => {
  test('are those it names, by version or by profile and version', () => {
    expect(shelf.forCommand(command('RaiseConcern', { version: '2' }), noCase, day)).toEqual({ profile: second });
    const both = { profile: 'annen', version: '1' };
    expect(shelf.forCommand(command('RaiseConcern', both), noCase, day)).toEqual({ profile: other });
  });

  test('are the only ones in force that day where it names none', () => {
    expect(shelf.forCommand(command('RaiseConcern'), noCase, calendarDay('2026-02-28'))).toEqual({ profile: first });
    expect(shelf.forCommand(command('RaiseConcern'), noCase, calendarDay('2026-07-01'))).toEqual({ profile: second });
  });

  test('are the latest, with the other beside it for a person to choose, where two are in force, on the first and the last day of both', () => {
    const onlyHemnes = profileShelf([first, second]);
    for (const both of ['2026-03-01', '2026-06-30']) {
      const chosen = { profile: { ...second, inForceBeside: ['1'] } };
      expect(onlyHemnes.forCommand(command('RaiseConcern'), noCase, calendarDay(both))).toEqual(chosen);
    }
  });

  test('are asked for where they are of several municipalities', () => {
    const issue = { code: 'profile-not-named', path: 'profile' };
    const both = profileShelf([first, hemnes({ id: 'annen' })]);
    expect(both.forCommand(command('RaiseConcern'), noCase, calendarDay('2026-02-28'))).toEqual({ issue });
  });

  test('are the latest there is where none is in force, for the rules to say so', () => {
    expect(profileShelf([other]).forCommand(command('RaiseConcern'), noCase, day)).toEqual({ profile: other });
  });

  test('are the only ones of the municipality in force, where those it names are not; where none is, those it names', () => {
    const late = shelf.forCommand(command('RaiseConcern', { version: '1' }), noCase, calendarDay('2026-07-01'));
    expect(late).toEqual({ issue: { code: 'profile-not-named', path: 'profile' } });
    const named = { profile: 'hemnes', version: '1' };
    expect(shelf.forCommand(command('RaiseConcern', named), noCase, calendarDay('2026-07-01'))).toEqual({
      profile: second,
    });
    const early = { profile: 'annen', version: '1' };
    expect(shelf.forCommand(command('RaiseConcern', early), noCase, day)).toEqual({ profile: other });
  });

  test('are those in force of the profile or version it names, where it names several', () => {
    expect(shelf.forCommand(command('RaiseConcern', { profile: 'hemnes' }), noCase, calendarDay('2026-02-28'))).toEqual(
      { profile: first },
    );
    expect(shelf.forCommand(command('RaiseConcern', { version: '1' }), noCase, day)).toEqual({ profile: first });
  });

  test('are not found where it names none of those given', () => {
    const named = [{ profile: 'nesna' }, { version: '3' }, { profile: 'annen', version: '2' }];
    const issues = named.map((over) => shelf.forCommand(command('RaiseConcern', over), noCase, day));
    expect(issues).toEqual(
      ['profile', 'version', 'version'].map((path) => ({ issue: { code: 'no-such-profile', path } })),
    );
  });
});

describe('the rules of any other command', () => {
  test('are those the case keeps, whatever it names and whatever is in force', () => {
    for (const over of [{}, { version: '2' }, { profile: 'annen' }]) {
      expect(shelf.forCommand(command('RaiseConcern', over), kept, calendarDay('2031-01-01'))).toEqual({
        profile: first,
      });
    }
  });

  test('are thrown for where the engine was not given them', () => {
    const loaded = profileShelf([second]);
    const missing = expect.objectContaining({ code: 'profile-not-loaded' });
    expect(() => loaded.forCommand(command('OpenLog'), kept, day)).toThrow(missing);
    expect(() => loaded.pinnedBy(noCase)).toThrow(missing);
  });

  test('are of no matter where there is no case: the answer will be that there is none', () => {
    expect(shelf.forCommand(command('OpenLog'), noCase, day)).toEqual({ profile: first });
  });
});

describe('the rules of an adoption', () => {
  test('are those of the version it names, of the profile the case keeps', () => {
    expect(shelf.forCommand(command('AdoptProfile', { version: '2' }), kept, day)).toEqual({
      profile: { ...second, replaces: first },
    });
    const issue = { code: 'no-such-profile', path: 'version' };
    expect(shelf.forCommand(command('AdoptProfile', { version: '3' }), kept, day)).toEqual({ issue });
    const foreign = profileShelf([first, hemnes({ id: 'annen', version: '9' })]);
    expect(foreign.forCommand(command('AdoptProfile', { version: '9' }), kept, day)).toEqual({ issue });
  });
});

describe('the stamp of a profile', () => {
  test('has a digest that any change of the rules changes, and nothing else', async () => {
    const digest = async (over: { readonly [key: string]: unknown }) =>
      (await profileShelf([hemnes(over)]).stampOf(hemnes(over))).digest;
    const base = await digest({});
    expect(await digest({})).toBe(base);
    expect(await digest({ version: '2' })).not.toBe(base);
    expect(await digest({ levels: [{ id: '0', source: 'HEM' }] })).not.toBe(base);
    expect(await shelf.stampOf(second)).toMatchObject({ id: 'hemnes', version: '2' });
  });
});
