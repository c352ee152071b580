import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { begun, FINE, folderWith, SMALL, stafett } from '../scenarios/on-disk.ts';
import { BORN_NAMES } from './marker.ts';
import { said } from './said-of-file.ts';

describe('paths and words', () => {
  test('a folder where a file is meant, links that lead nowhere or round, and paths that are none', async () => {
    const folder = folderWith({ 'a.yaml': begun([FINE]), 'in/b.yaml/c.yaml': begun([FINE]) });
    mkdirSync(join(folder, 'empty'));
    mkdirSync(join(folder, 'links'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'links', 'lost.yaml'));
    symlinkSync(join(folder, 'links', 'round.yaml'), join(folder, 'links', 'round.yaml'));
    symlinkSync(folder, join(folder, 'links', 'folder.yaml'));
    const runs: readonly (readonly [path: string, said: RegExp])[] = [
      [join(folder, 'empty'), /No scenarios here/],
      [join(folder, 'links'), /(lost|round|folder)\.yaml:1:1: .*\[no-such-file\]/],
      [join(folder, 'a.yaml', 'b.yaml'), /\[no-such-file\]/],
      [join(folder, 'x'.repeat(5000)), /\[no-such-file\]/],
      [`${folder}/\u0000`, /\[no-such-file\]/],
      ['', /\[no-such-file\]/],
      ['/dev/null', /\[empty\]/],
    ];
    for (const [path, words] of runs) {
      for (const command of ['test', 'timeline']) {
        const { code, out, err } = await stafett(command, path);
        expect([command, path, code, out], err).toEqual([command, path, 2, '']);
        expect(err).toMatch(command === 'timeline' && path.endsWith('empty') ? /No scenario/ : words);
        expect(err).not.toMatch(/^ {4}at /m);
      }
    }
    expect((await stafett('test', join(folder, 'in'))).code).toBe(0);
  });

  test.each<[string, string]>([
    ['a folder', '.'],
    ['nowhere', './no/such/file.yaml'],
    ['no path', '"a\\0b/c.yaml"'],
    ['a path too long', `./${'x'.repeat(190)}.yaml`],
  ])('a scenario that begins in %s', async (_what, after) => {
    expect(await said(`after: ${after}\n${begun([FINE])}`)).toEqual([expect.stringMatching(/:1:1 no-such-file$/)]);
    const profile = begun([FINE]).replace(SMALL, after === '.' ? './' : after);
    expect(await said(profile)).toEqual([expect.stringMatching(/:2:1 no-such-file$/)]);
  });

  test('a picture where none can be written', async () => {
    const folder = folderWith({ 'a.yaml': begun([FINE]) });
    for (const html of [folder, join(folder, 'no', 'such.html'), `${folder}/\u0000`, '']) {
      const { code, out, err } = await stafett('timeline', join(folder, 'a.yaml'), '--html', html);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^The picture could not be written/);
    }
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  test.each([
    ['schema'],
    ['schema', 'nothing'],
    ...BORN_NAMES.map((name) => ['schema', name]),
    ...BORN_NAMES.map((name) => [name]),
    ['schema', 'command', 'event'],
    ['rules', 'one-more'],
    ['rules', '--no-such'],
    ['commands', 'one-more'],
    ['facts', 'one-more'],
    ['facts', '--no-such'],
    ['timeline'],
    ['timeline', 'a', 'b'],
    ['timeline', 'a', '--lang', 'xx'],
    ['timeline', 'a', '--html'],
    ['test', '--json'],
    [],
    ['x'.repeat(100_000)],
  ])('wrong use: %s %s %s', async (...argv) => {
    const { code, out, err } = await stafett(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
    expect(err).not.toMatch(/^ {4}at /m);
  });

  test('facts are listed, as text and as JSON', async () => {
    const { code, out, err } = await stafett('facts');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^concern\.grave +truth +\S/m);
    const json = await stafett('facts', '--json');
    expect(json.code).toBe(0);
    expect(JSON.parse(json.out)).toContainEqual(expect.objectContaining({ name: 'concern.grave', type: 'truth' }));
    expect((await stafett('--help')).out).toMatch(/^ {2}facts /m);
  });

  test.each(['rules', 'commands', 'facts'])('%s says the same every time', async (command) => {
    const first = await stafett(command, '--json');
    expect(await stafett(command, '--json')).toEqual(first);
    expect(first.code).toBe(0);
  });
});
