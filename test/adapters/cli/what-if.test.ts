import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, stafett } from '../../scenarios/on-disk.ts';

const STORY = resolve(import.meta.dirname, '../../../examples/scenarios/hemnes/whole-life.yaml');

describe('stafett what-if', () => {
  test('a story under its own rules is answered the same', async () => {
    const said = await stafett('what-if', STORY, '--profile', 'hemnes', '--lang', 'en');
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toMatch(
      /^One whole case .*\nActions from Hemnes \(\S+\), put to Hemnes \(\S+\): \d+\.\nEverything is answered the same, and no deadline differs\.\n$/,
    );
  });

  test('under another municipality’s rules: what differs, why, and what could not have happened', async () => {
    const { out, code } = await stafett('what-if', STORY, '--profile', 'kongsberg', '--lang', 'nn');
    expect(code).toBe(0);
    expect(out).toMatch(
      /\n2026-01-13 {2}larer .* \(step-2\): gjennomført -> avslått\n {2}Dette kunne ikkje ha skjedd\. Det skjedde, og står i historia\.\n/,
    );
    expect(out).toMatch(/\n {2}actor-may-issue-this\n {4}- tillate?: .*\n {4}\+ avslått: /);
    expect(out, 'a duty is called by its name').toMatch(/\n {2}[A-ZÆØÅ][^\n]+ \([a-z0-9-]+:[^)]*\): /);
    const json = await stafett('what-if', STORY, '--profile', 'kongsberg', '--json');
    const [told] = JSON.parse(json.out);
    expect(Object.keys(told)).toEqual(['title', 'was', 'now', 'asked', 'commands', 'notAsked', 'days', 'end']);
    expect([told.was.id, told.now.id]).toEqual(['hemnes', 'kongsberg']);
    expect(told.commands[1]).toMatchObject({ commandId: 'step-2', couldNot: true, now: { outcome: 'refused' } });
  });

  test('a case on file is asked of as a story is', async () => {
    const store = join(folderWith({}), 'cases.db');
    expect((await stafett('run', STORY, '--store', store)).code).toBe(0);
    const same = await stafett('what-if', 'hemnes-1', '--store', store, '--from', 'hemnes', '--profile', 'hemnes');
    expect(same).toMatchObject({ code: 0, err: '' });
    expect(same.out).toContain('hemnes-1\n');
    expect(same.out).toContain('Alt får samme svar, og ingen frister er annerledes.');
    const other = await stafett('what-if', 'hemnes-1', '--store', store, '--from', 'hemnes', '--profile', 'kongsberg');
    expect(other.out).toContain('Dette kunne ikke ha skjedd.');
    const none = await stafett('what-if', 'hemnes-9', '--store', store, '--from', 'hemnes', '--profile', 'hemnes');
    expect(none).toEqual({ code: 2, out: '', err: 'There is no such case in the file.\n' });
  });

  test('wrong use is told in one line', async () => {
    const folder = folderWith({ 'no.db': 'no database at all, but long enough to be looked at as one' });
    const store = join(folder, 'no.db');
    expect((await stafett('what-if', STORY)).code).toBe(2);
    expect(await stafett('what-if', `${STORY}#Another`, '--profile', 'hemnes')).toEqual({
      code: 2,
      out: '',
      err: 'No scenario of this title is in the file.\n',
    });
    const cases = [
      [['--store', store], 'Say with --from which profile the case is under.\n'],
      [['--store', join(folder, 'none.db'), '--from', 'hemnes'], 'There is no file of cases of this name.\n'],
      [['--store', store, '--from', 'hemnes'], 'This is no file of cases.\n'],
    ] as const;
    for (const [more, err] of cases)
      expect(await stafett('what-if', 'hemnes-1', '--profile', 'hemnes', ...more)).toEqual({ code: 2, out: '', err });
    expect((await stafett('what-if', STORY, '--profile', '/nowhere.yaml')).code).toBe(2);
  });
});
