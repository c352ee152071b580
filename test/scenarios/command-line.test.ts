import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules as registry } from '../../src/registry/rules.ts';
import { begun, folderWith, SMALL, stafett } from './on-disk.ts';

const HERE = import.meta.dirname;
const EXAMPLE = join(HERE, 'holder-keeps-baton.yaml');
const OFFER = 'day: 2026-02-20, by: larer, do: OfferBaton, with: { to: ped }';

describe('stafett test', () => {
  test('the example passes, and so does what it begins with', async () => {
    const { code, out, err } = await stafett('test', EXAMPLE, join(HERE, 'openings'));
    expect(out.split('\n')).toEqual([
      expect.stringMatching(
        /^ok {2}.*holder-keeps-baton\.yaml: The old holder keeps the baton until the new one has accepted$/,
      ),
      expect.stringMatching(/^ok {2}.*level-1-open-log\.yaml: A child at level 1 with an open log$/),
      '2 scenarios: 2 ok, 0 failed',
      '',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('a folder is searched to the bottom, in order', async () => {
    const one = (title: string) => begun(['{ day: 2026-02-20, check: { level: 1 } }']).replace('A story', title);
    const folder = folderWith({
      'b.yaml': one('B'),
      'a/z.yaml': one('Z'),
      'a/b/y.yaml': one('Y'),
      'a/notes.txt': 'no scenario',
      'a/profiles/small.yaml': readFileSync(SMALL, 'utf8'),
    });
    const { out } = await stafett('test', folder);
    expect(out.split('\n').map((line) => line.split(': ').at(-1))).toEqual(['Y', 'Z', 'B', '3 ok, 0 failed', '']);
  });

  test('--json has every failure with its place and its reasons', async () => {
    const folder = folderWith({ 'a.yaml': begun([`{ ${OFFER}, expect: refused }`]) });
    const { code, out } = await stafett('test', '--json', folder);
    expect(JSON.parse(out)).toEqual({
      scenarios: [
        {
          file: join(folder, 'a.yaml'),
          title: 'A story',
          profile: expect.any(String),
          ok: false,
          failures: [
            {
              file: join(folder, 'a.yaml'),
              line: 22,
              column: expect.any(Number),
              step: 1,
              key: 'expect',
              expected: 'refused',
              got: 'accepted',
              explanations: [],
            },
          ],
        },
      ],
      ok: 0,
      failed: 1,
    });
    expect(code).toBe(1);
  });

  test('--json has what is wrong with a file, too', async () => {
    const folder = folderWith({ 'a.yaml': begun(['{ day: 2026-02-30, check: { level: 1 } }']) });
    const { code, out, err } = await stafett('test', '--json', folder);
    const place = { source: join(folder, 'a.yaml'), line: 22, column: 7, path: 'steps[0].day' };
    const told = { message: expect.any(String), sentence: 'not-a-day', facts: { name: 'day' } };
    expect(JSON.parse(out)).toEqual({ issues: [{ ...place, code: 'not-a-day', ...told }] });
    expect({ code, err }).toEqual({ code: 2, err: '' });
  });

  test.each([
    [['test', 'no-such-folder'], /no-such-folder:1:1: There is no such file or folder\. \[no-such-file\]/],
    [['test'], /missing required argument 'paths'/],
    [['test', EXAMPLE, '--jsno'], /unknown option '--jsno'/],
    [['tset'], /unknown command 'tset'/],
    [['schema', 'scenarios'], /Allowed choices are command, event, profile, scenario/],
    [['timeline', `${EXAMPLE}#Another`], /No scenario of this title/],
  ])('wrong use: %j', async (argv, said) => {
    const { code, out, err } = await stafett(...argv);
    expect(err).toMatch(said);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test('an empty folder is wrong use', async () => {
    expect(await stafett('test', folderWith({ 'notes.txt': '' }))).toMatchObject({ code: 2, out: '' });
  });
});

describe('stafett rules', () => {
  test('--json has every rule of the registry, with what the rule itself says', async () => {
    const { code, out } = await stafett('rules', '--json');
    const all: { id: string }[] = JSON.parse(out);
    expect(all.map((one) => one.id)).toEqual(Object.keys(registry).sort());
    expect(all.find((one) => one.id === 'log-has-a-holder')).toEqual({
      id: 'log-has-a-holder',
      question: expect.stringMatching(/\?$/),
      kind: 'local',
      voices: expect.arrayContaining(['guard', 'duty']),
      sources: expect.arrayContaining(['GJE', 'HEM']),
      unstated: expect.stringContaining('leader'),
      commands: expect.arrayContaining(['OpenLog']),
    });
    expect(code).toBe(0);
  });

  test('as text, each with its question', async () => {
    const { out } = await stafett('rules');
    expect(out).toMatch(/^consent-before-log\n {2}.+\?\n {2}model, .*judges OpenLog/m);
  });
});

describe('stafett commands', () => {
  test('--json has the fields of each and the rules that judge it, who may issue it first', async () => {
    const { out } = await stafett('commands', '--json');
    const all: { command: string; fields: unknown; rules: string[] }[] = JSON.parse(out);
    const offer = all.find((one) => one.command === 'OfferBaton');
    expect(offer?.fields).toContainEqual({ field: 'to', required: true, values: 'id' });
    expect(offer?.fields).toContainEqual({ field: 'decidedBy', required: false, values: 'list of id' });
    expect(offer?.rules.slice(0, 2)).toEqual(['actor-may-issue-this', 'holder-keeps-baton-until-accepted']);
  });

  test('as text', async () => {
    expect((await stafett('commands')).out).toMatch(/^OfferBaton\n(.+\n)*? {2}to: id\n/m);
  });
});

describe('stafett schema', () => {
  test.each(['command', 'event', 'profile', 'scenario'])('%s is a JSON Schema', async (shape) => {
    const { code, out } = await stafett('schema', shape);
    expect(JSON.parse(out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect(code).toBe(0);
  });

  test('of a scenario has every key, and lets numbers stand for texts', async () => {
    const { properties } = JSON.parse((await stafett('schema', 'scenario')).out);
    expect(Object.keys(properties)).toEqual(
      expect.arrayContaining(['scenario', 'steps', 'people', 'given', 'run', 'after']),
    );
    expect(properties.given.properties.level.type).toEqual(['string', 'number']);
  });
});
