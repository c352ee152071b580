import { describe, expect, test } from 'vitest';
import { begun, changed, FINE, issues, SMALL, step } from './on-disk.ts';

describe('days', () => {
  test('that go backwards', async () => {
    const text = begun([FINE, '{ day: 2026-02-19, check: { level: 1 } }']);
    expect(await issues(text)).toEqual([expect.stringMatching(/before the day of the step above.*day-goes-back/)]);
  });

  test('before what the story begins with', async () => {
    expect(await issues(begun(['{ day: 2026-01-31, check: { level: 1 } }']))).toEqual([
      expect.stringContaining('[day-goes-back]'),
    ]);
  });

  test.each(['2026-02-30', '2026-13-01', '20.02.2026', 'yesterday'])('that do not exist: %s', async (day) => {
    expect(await issues(begun([`{ day: ${day}, check: { level: 1 } }`]))).toEqual([
      expect.stringMatching(/day must be a day that exists, written YYYY-MM-DD\. \[not-a-day\]$/),
    ]);
  });

  test('in a duty, a birth, a command', async () => {
    expect((await issues(step('check: { due: { log-has-a-holder: 2026-02-30 } }')))[0]).toContain('[not-a-day]');
    expect((await issues(changed('born: 2018-01-01', 'born: 2018-02-30')))[0]).toContain('[not-a-day]');
    const consent = 'by: mor, do: GiveConsent, with: { purpose: reuse, until: 2026-02-30 }, expect: accepted';
    expect((await issues(step(consent)))[0]).toContain('[not-a-day]');
  });
});

describe('names', () => {
  test.each([
    ['eleven digits', '"01019912345": { role: guardian }', 'likely-national-identity-number'],
    ['eleven digits in a name', 'm-010199-12345: { role: guardian }', 'likely-national-identity-number'],
    ['other letters', 'lærer2: { role: guardian }', 'id-characters'],
    ['a word with a meaning', 'system: { role: guardian }', 'reserved-name'],
  ])('%s', async (_name, person, code) => {
    const said = await issues(changed('people:\n', `people:\n  ${person}\n`));
    expect(said).toEqual([expect.stringContaining(`[${code}]`)]);
    expect(said.join()).not.toMatch(/12345|lærer2/);
  });

  test('a role of eleven digits', async () => {
    const said = await issues(changed('role: larer', 'role: "01019912345"'));
    expect(said[0]).toContain('[likely-national-identity-number]');
    expect(said.join()).not.toContain('01019912345');
  });

  test('the same name for two things', async () => {
    const offer = 'by: larer, do: OfferBaton, with: { to: ped }, id: offer-1';
    const text = begun([
      `{ day: 2026-02-20, ${offer}, expect: accepted }`,
      `{ day: 2026-02-21, ${offer}, expect: refused }`,
    ]);
    expect(await issues(text)).toEqual([expect.stringMatching(/given this name already.*redefined/)]);
  });
});

describe('a file that is no scenario', () => {
  test.each<[string, string, RegExp]>([
    ['the same key twice', `${begun([FINE])}profile: ${SMALL}\n`, /duplicate-key/],
    ['a merge key', begun([FINE]).replace('people:\n', 'people:\n  <<: { x: { role: guardian } }\n'), /merge-key/],
    ['broken YAML', 'scenario: [', /syntax/],
    ['nothing', '', /empty/],
    ['another shape', '[]', /wrong-type/],
    ['no steps', `scenario: A story\nprofile: ${SMALL}\n`, /has no steps.*missing/],
    [
      'no profile',
      'scenario: A\nsubject: { kind: child }\nsteps: [{ day: 2026-02-20, check: { level: 1 } }]\n',
      /No profile is named.*missing/,
    ],
    [
      'no subject',
      `scenario: A\nprofile: ${SMALL}\nsteps: [{ day: 2026-02-20, check: { level: 1 } }]\n`,
      /Nobody is named whom it is about.*missing/,
    ],
    [
      'one scenario beside a list',
      `${begun([FINE])}scenarios: [{ scenario: B, steps: [${FINE}] }]\n`,
      /belongs to one scenario.*misplaced-key/,
    ],
    ['an alias bomb', bomb(), /too-many-aliases/],
  ])('%s', async (_name, text, said) => {
    expect((await issues(text))[0]).toMatch(said);
  });

  test('two scenarios of one title', async () => {
    const text = begun([]).replace(/scenario: A story\nsteps:\n$/, '');
    const one = `  - { scenario: Same, steps: [${FINE}] }\n`;
    expect(await issues(`${text}scenarios:\n${one}${one}`)).toEqual([expect.stringContaining('[same-title]')]);
  });

  test('every issue of every file is told, and nothing runs', async () => {
    const text = begun([
      '{ day: 2026-02-20, by: nobody1, do: OpenLog, expect: accepted }',
      '{ day: 2026-02-20, check: { holder: nobody2 } }',
    ]);
    expect(await issues(text)).toHaveLength(2);
  });
});

describe('a profile that is none', () => {
  test.each<[string, string, RegExp]>([
    ['a key there is not', 'levls: []\n', /^p\.yaml:\d+:1: .*unknown-key/],
    [
      'a source nobody named',
      'startLevels: { is: [0], source: XYZ }\n',
      /^p\.yaml:\d+:\d+: startLevels\.source: .*unknown-source/,
    ],
  ])('%s', async (_name, more, said) => {
    const { readFileSync } = await import('node:fs');
    const profile = readFileSync(SMALL, 'utf8') + more;
    const text = begun([FINE]).replace(SMALL, './p.yaml');
    expect((await issues(text, { 'p.yaml': profile }))[0]?.replace(/^.*\/p\.yaml/, 'p.yaml')).toMatch(said);
  });
});

function bomb(): string {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const [index, name] of ['b', 'c', 'd', 'e', 'f'].entries()) {
    const before = 'abcde'[index];
    lines.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`);
  }
  return `${lines.join('\n')}\n`;
}
