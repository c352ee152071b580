import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { begun, FINE, folderWith, type Said, SMALL, stafett, step } from '../scenarios/on-disk.ts';
import { MARKER, mustKeepQuiet, NO_DAYS } from './marker.ts';
import { said } from './said-of-file.ts';

const DEEP = 100_000;

describe('a story', () => {
  test.each(NO_DAYS.filter((day) => !/\n/.test(day)))('on a day that does not exist: %j', async (day) => {
    expect(await said(begun([`{ day: ${JSON.stringify(day)}, check: { level: 1 } }`]))).toEqual([
      expect.stringMatching(/ not-a-day$/),
    ]);
  });

  test.each<[string, string, string]>([
    ['a rule', `by: larer, do: OpenLog, expect: refused, because: [${MARKER}]`, 'unknown-rule'],
    ['a rule that was a duty', `check: { due: { ${MARKER}: none } }`, 'unknown-rule'],
    ['someone', `by: ${MARKER}, do: OpenLog, expect: accepted`, 'likely-national-identity-number'],
    [
      'someone spoken to',
      `by: larer, do: OfferBaton, with: { to: ${MARKER} }, expect: accepted`,
      'likely-national-identity-number',
    ],
    ['a command', `by: larer, do: ${MARKER}, expect: accepted`, 'unknown-value'],
    ['a key', `by: larer, do: OpenLog, expect: accepted, ${MARKER}: 1`, 'unknown-key'],
    ['a field', `by: larer, do: OpenLog, with: { ${MARKER}: 1 }, expect: accepted`, 'unknown-key'],
    ['an outcome', `by: larer, do: OpenLog, expect: ${MARKER}`, 'unknown-value'],
    ['a map for an outcome', `by: larer, do: OpenLog, expect: { ${MARKER}: accepted }`, 'wrong-type'],
    ['a language', `by: larer, do: OpenLog, expect: accepted, says: { ${MARKER}: [] }`, 'unknown-key'],
    ['a check', `check: { ${MARKER}: ${MARKER} }`, 'unknown-key'],
    ['a path', `check: { notStated: [${MARKER}] }`, 'unknown-path'],
    ['a case', `case: Kari-Nordmann, by: larer, do: OpenLog, expect: accepted`, 'unknown-case'],
  ])('names %s there is not, and is told so without the name', async (_what, fields, code) => {
    expect(await said(step(fields))).toEqual([expect.stringMatching(new RegExp(` ${code}$`))]);
  });

  test.each<[string, RegExp]>([
    ['because: [consent-befor-log]', /\[unknown-rule\] Did you mean consent-before-log\?$/m],
    ['findings: { holder-is-elligible: refused }', /\[unknown-rule\] Did you mean holder-is-eligible\?$/m],
  ])('names a rule almost: %s', async (fields, meant) => {
    const folder = folderWith({ 'a.yaml': step(`by: larer, do: OpenLog, expect: refused, ${fields}`) });
    expect((await stafett('test', folder)).err).toMatch(meant);
  });

  test.each(['null', '-0.5', '[[[]]]', `{ ${MARKER}: { ${MARKER}: [${MARKER}] } }`, '"Kari\\0Nordmann"', '"\\uD800"'])(
    'is told of every key of a step that holds what it cannot: %s',
    async (value) => {
      const acting = ['day', 'by', 'for', 'as', 'case', 'do', 'ask', 'repeat', 'with', 'id', 'discretion', 'together'];
      const expecting = [
        'expect',
        'because',
        'findings',
        'advice',
        'duties',
        'readings',
        'recorded',
        'notices',
        'says',
      ];
      const keys = [...acting, ...expecting, 'check'];
      const first = begun([]).split('\n').length;
      const lines = (await said(begun(keys.map((key) => `{ ${key}: ${value} }`)))).map((one) =>
        Number(one.split(':')[1]),
      );
      expect(keys.filter((_key, n) => !lines.includes(first + n))).toEqual([]);
    },
  );

  test('tells of a text no more than that it is there, also where an expectation fails', async () => {
    const consent = 'by: mor, do: GiveConsent, with: { purpose: reuse, content: notat }, expect: refused';
    const folder = folderWith({ 'a.yaml': step(consent).replace('Seen in class.', `About ${MARKER}`) });
    for (const json of [[], ['--json']]) {
      const { code, out, err } = await stafett('test', ...json, folder);
      mustKeepQuiet(`${out}${err}`);
      expect([code, err]).toEqual([1, '']);
    }
    mustKeepQuiet((await stafett('timeline', join(folder, 'a.yaml'))).out);
  });
});

describe('a profile', () => {
  const small = readFileSync(SMALL, 'utf8');

  async function profileSaid(profile: string | Buffer): Promise<Said> {
    const folder = folderWith({ 'a.yaml': begun([FINE]).replace(SMALL, './p.yaml') });
    writeFileSync(join(folder, 'p.yaml'), profile);
    const answer = await stafett('test', join(folder, 'a.yaml'));
    mustKeepQuiet(`${answer.out}${answer.err}`);
    expect([answer.code, answer.out]).toEqual([2, '']);
    return { ...answer, err: answer.err.replaceAll(`${folder}/`, '') };
  }

  const requiring = (fact: string) =>
    `entry: { is: [{ level: "1", criteria: [{ id: a, require: { fact: ${fact}, is: true }, strength: must, source: ${tagOf(small)} }] }], source: ${tagOf(small)} }\n`;

  test('with a fact there is not, and the one that was probably meant', async () => {
    const { err } = await profileSaid(small + requiring('concern.graev'));
    expect(err).toMatch(
      /^p\.yaml:\d+:\d+: .*require\.fact: name a fact of the list.*did you mean concern\.grave\? \[unknown-fact\]/,
    );
    expect((await profileSaid(small + requiring(MARKER))).err).toMatch(/\[unknown-fact\]$/m);
  });

  test.each<[string, string | Buffer, string]>([
    ['empty', '', 'empty'],
    ['in Latin-1', Buffer.from('name: på', 'latin1'), 'not-utf8'],
    ['deep', '['.repeat(DEEP), 'too-deep'],
    ['with a key there is not', `${small}${MARKER}: ${MARKER}\n`, 'unknown-key'],
    ['with the key __proto__', `${small}__proto__: { polluted: ${MARKER} }\n`, 'prototype-key'],
    ['with a day there is not', `${small}validTo: 2026-02-30\n`, 'not-a-day'],
    ['with a text for a list', small.replace(/^levels:\n/m, `levels: ${MARKER}\nx:\n`), 'wrong-type'],
  ])('that is none: %s', async (_what, bytes, code) => {
    expect((await profileSaid(bytes)).err).toMatch(new RegExp(`^p\\.yaml:\\d+:\\d+: .*\\[${code}\\]`));
  });

  function tagOf(text: string): string {
    return /^sources:[^A-Za-z]*([A-Za-z-]+)/m.exec(text)?.[1] ?? '';
  }
});
