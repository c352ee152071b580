import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { begun, OK, SMALL, testFile } from './on-disk.ts';

const STRICT = readFileSync(SMALL, 'utf8')
  .replace('roles: [larer, pedagog]', 'roles: [larer]')
  .replace('version: 1', 'version: 2');
const OFFER = 'day: 2026-02-20, by: larer, do: OfferBaton, with: { to: ped }';

function under(run: string, steps: readonly string[]): string {
  return begun(steps)
    .replace(`profile: ${SMALL}\n`, `profiles: { loose: ${SMALL}, strict: strict.yaml }\n`)
    .replace('scenario:', `run: ${run}\nscenario:`);
}

describe('a scenario run under several profiles', () => {
  test('is told under each, with expectations for each', async () => {
    const steps = [
      `{ ${OFFER}, expect: { loose: accepted, strict: refused }, findings: { loose: { holder-is-eligible: permitted }, strict: { holder-is-eligible: refused } } }`,
      '{ day: 2026-02-21, check: { loose: { offeredTo: ped }, strict: { offeredTo: none } } }',
      '{ day: 2026-02-21, check: { holder: larer } }',
    ];
    expect(await testFile(under('[loose, strict]', steps), { 'strict.yaml': STRICT })).toEqual({
      code: 0,
      out: 'ok  a.yaml: A story [loose]\nok  a.yaml: A story [strict]\n2 scenarios: 2 ok, 0 failed\n',
      err: '',
    });
  });

  test('fails under the one it fails under', async () => {
    const { code, out } = await testFile(under('[loose, strict]', [`{ ${OFFER}, expect: accepted }`]), {
      'strict.yaml': STRICT,
    });
    expect(out).toMatch(/^ok {2}a\.yaml: A story \[loose\]\nFAIL a\.yaml: A story \[strict\]\n/);
    expect(code).toBe(1);
  });

  test('must say what to expect under each', async () => {
    const { code, err } = await testFile(under('[loose, strict]', [`{ ${OFFER}, expect: { loose: accepted } }`]), {
      'strict.yaml': STRICT,
    });
    expect(err).toContain('expect says nothing for strict. [missing]');
    expect(code).toBe(2);
  });

  test('a misspelt profile, or a misspelt key of its check, is told with what was meant', async () => {
    const misspelt = under('[loose, strict]', [`{ ${OFFER}, expect: { lose: accepted, strict: refused } }`]);
    expect((await testFile(misspelt, { 'strict.yaml': STRICT })).err).toContain('Did you mean loose?');
    const key = under('[loose, strict]', ['{ day: 2026-02-21, check: { loose: { ofeeredTo: ped } } }']);
    expect((await testFile(key, { 'strict.yaml': STRICT })).err).toContain('Did you mean offeredTo?');
  });

  test('values for each profile need a list of profiles', async () => {
    const text = begun([`{ ${OFFER}, expect: { loose: accepted } }`]);
    expect(await testFile(text)).toMatchObject({ code: 2, out: '' });
  });
});

describe('the profile of a case', () => {
  test('is one of several by name, and what it begins with may name another', async () => {
    const text = under('[strict]', ['{ day: 2026-02-21, check: { profile: { version: 1 } } }']).replace(
      '  level: 1\n',
      '  level: 1\n  profile: loose\n',
    );
    expect(await testFile(text, { 'strict.yaml': STRICT })).toEqual(OK);
  });

  test('levels, steps and versions need no quotes, and are compared as they are written', async () => {
    const profile = readFileSync(SMALL, 'utf8').replace('version: 1', 'version: 1.10');
    const text = begun([
      '{ day: 2026-02-21, check: { profile: { version: 1.10 } } }',
      '{ day: 2026-02-21, check: { profile: { version: 1.1 } } }',
    ]).replace(SMALL, './p.yaml');
    const { code, out } = await testFile(text, { 'p.yaml': profile });
    expect(out).toContain('step 2: check.profile.version: expected 1.1, got 1.10');
    expect(out).not.toContain('step 1:');
    expect(code).toBe(1);
  });

  test('may be JSON', async () => {
    const { readDocument } = await import('../../adapters/cli/read/read-document.ts');
    const read = readDocument(
      'small',
      readFileSync(SMALL, 'utf8')
        .replaceAll(/(id|version): (\d)/g, '$1: "$2"')
        .replaceAll('levels: [1]', 'levels: ["1"]'),
    );
    if (!('document' in read)) throw new Error('the profile of these tests does not read');
    const text = begun(['{ day: 2026-02-21, check: { level: 1 } }']).replace(SMALL, './p.json');
    expect(await testFile(text, { 'p.json': JSON.stringify(read.document.value) })).toEqual(OK);
  });

  test('texts that differ: what each says', async () => {
    const eligible = (roles: string) => `{ is: [{ levels: [1], roles: ${roles}, strength: must }], source: HEM }`;
    const profile = readFileSync(SMALL, 'utf8')
      .replace(
        /eligible:\n.*\n.*\n/,
        `eligible: { readings: [${eligible('[larer]')}, ${eligible('[pedagog]').replace('HEM', 'KON')}] }\n`,
      )
      .replace('HEM: { title: A guide }', 'HEM: { title: A guide }\n  KON: { title: Another }');
    const text = begun([
      `{ ${OFFER}, expect: needs-a-person, readings: { holder-is-eligible: { HEM: refused, KON: permitted } } }`,
    ]).replace(SMALL, './p.yaml');
    expect(await testFile(text, { 'p.yaml': profile })).toEqual(OK);
  });
});
