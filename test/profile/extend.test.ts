import { describe, expect, test } from 'vitest';
import { compileProfile, parseProfile } from '../../src/schema.ts';

type Json = { readonly [key: string]: unknown };

const BASE: Json = {
  ...{
    id: 'base',
    name: 'Base',
    municipality: 'base',
    version: '1',
    standing: 'made up',
    language: 'nb',
    validTo: '2026-12-31',
  },
  sources: { S: { title: 'A text' } },
  levels: [
    { id: '0', source: 'S' },
    { id: '1', source: 'S' },
  ],
  party: {
    roles: [
      { id: 'rektor', actsAs: 'leader', source: 'S' },
      { id: 'larer', actsAs: 'professional', source: 'S' },
    ],
    lifts: { is: ['leader'], source: 'S' },
  },
  consent: { guardians: { is: 'any', source: 'S' }, form: { is: { forms: ['oral'], strength: 'must' }, source: 'S' } },
};
const OWN: Json = { id: 'own', name: 'Own', municipality: 'own', version: '7', standing: 'made up', extends: './base' };

/** What a profile and the profiles under it become; each is found by its name. */
function made(own: Json, others: { readonly [name: string]: unknown } = { './base': BASE }) {
  return compileProfile({ name: 'own', json: own }, (name) =>
    name in others ? { name, json: others[name] as Json } : undefined,
  );
}

function fine(own: Json, others?: { readonly [name: string]: unknown }) {
  const compiled = made(own, others);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
}

const wrong = (own: Json, others?: { readonly [name: string]: unknown }) => {
  const compiled = made(own, others);
  return compiled.ok ? [] : compiled.issues.map(({ code, path }) => `${code} ${path}`);
};

describe('a profile that extends another', () => {
  test('has what it does not say itself from the other, and is what it says itself that it is', () => {
    const { profile, json, overrides } = fine(OWN);
    expect(profile).toMatchObject({ id: 'own', version: '7', name: 'Own', language: 'nb' });
    expect(profile.validTo).toBeUndefined();
    expect(profile.levels.map((one) => one.id)).toEqual(['0', '1']);
    expect(json).not.toHaveProperty('extends');
    expect(overrides).toEqual([]);
  });

  test('states a value whole, in place of the whole value, and both are shown', () => {
    const guardians = { is: 'all', source: 'S' };
    const { profile, overrides } = fine({ ...OWN, consent: { guardians } });
    expect(profile.consent.guardians).toEqual(guardians);
    expect(profile.consent.form).toEqual({ is: { forms: ['oral'], strength: 'must' }, source: 'S' });
    expect(overrides).toEqual([
      { path: 'consent.guardians', was: { is: 'any', source: 'S' }, is: guardians, base: 'base@1' },
    ]);
  });

  test('that says the same overrides nothing', () => {
    expect(fine({ ...OWN, consent: { guardians: { source: 'S', is: 'any' } } }).overrides).toEqual([]);
  });

  test('takes a value away by notStated, and an entry of a list', () => {
    const own = { ...OWN, consent: { form: 'notStated' }, party: { roles: [{ id: 'rektor', notStated: true }] } };
    const { profile, overrides } = fine(own);
    expect(profile.consent.form).toBeUndefined();
    expect(profile.party.roles.map((one) => one.id)).toEqual(['larer']);
    expect(overrides.map(({ path, is }) => [path, is])).toEqual([
      ['party.roles[rektor]', undefined],
      ['consent.form', undefined],
    ]);
  });

  test('adds to a list whose entries have ids, after the entry it follows, and replaces by id', () => {
    const levels = [
      { id: '0', label: 'Null', source: 'S' },
      { id: '0b', source: 'S' },
    ];
    const { profile, overrides } = fine({ ...OWN, levels });
    expect(profile.levels.map((one) => one.id)).toEqual(['0', '0b', '1']);
    expect(overrides.map((one) => one.path)).toEqual(['levels[0]']);
  });

  test('has the sources of both, and a tag means one text', () => {
    const T = { title: 'Another' };
    expect(fine({ ...OWN, sources: { T, S: { title: 'A text' } } }).profile.sources).toEqual({
      S: { title: 'A text' },
      T,
    });
    expect(wrong({ ...OWN, sources: { S: T } })).toEqual(['source-means-two-things sources.S']);
  });

  test('may extend one that extends another: the nearest holds, and all that is overridden is shown', () => {
    const middle = { ...OWN, id: 'middle', extends: './base', consent: { guardians: { is: 'all', source: 'S' } } };
    const own = { ...OWN, extends: './middle', consent: { guardians: { is: 'any', source: 'S' } } };
    const { profile, overrides } = fine(own, { './base': BASE, './middle': middle });
    expect(profile.consent.guardians).toEqual({ is: 'any', source: 'S' });
    expect(overrides.map((one) => one.base)).toEqual(['base@1', 'middle@7']);
  });

  test('is parsed when it is made, and no sooner', () => {
    expect(wrong({ ...OWN, consent: { guardians: { is: 'any', source: 'X' } } })).toEqual([
      'unknown-source consent.guardians.source',
    ]);
    expect(parseProfile(OWN)).toMatchObject({ ok: false, issues: [{ code: 'not-compiled', path: 'extends' }] });
    expect(parseProfile(fine(OWN).json)).toMatchObject({ ok: true });
  });

  test('has its keys in one order, however it was written', () => {
    const turned = Object.fromEntries(Object.entries(BASE).reverse());
    expect(JSON.stringify(fine(OWN, { './base': turned }).json)).toBe(JSON.stringify(fine(OWN).json));
  });
});

describe('what cannot be extended', () => {
  test('is not there, is no profile, or is not named', () => {
    expect(wrong(OWN, {})).toEqual(['no-such-base extends']);
    expect(wrong(OWN, { './base': [] })).toEqual(['no-such-base extends']);
    for (const reference of [7, '', null, ['./base']])
      expect(wrong({ ...OWN, extends: reference })).toEqual(['wrong-type extends']);
  });

  test('is itself, in the end', () => {
    expect(wrong(OWN, { './base': { ...BASE, extends: 'own' }, own: OWN })).toEqual(['extends-cycle ./base: extends']);
  });

  test('is the ninth under it', () => {
    const chain = (most: number) =>
      Object.fromEntries(
        Array.from({ length: most }, (_, n) => [`./${n}`, n === most - 1 ? BASE : { ...OWN, extends: `./${n + 1}` }]),
      );
    expect(wrong({ ...OWN, extends: './0' }, chain(8))).toEqual([]);
    expect(wrong({ ...OWN, extends: './0' }, chain(9))).toEqual(['extends-too-deep ./7: extends']);
  });

  test('is whatever a host’s own function fails at: it is told, and nothing is thrown', async () => {
    const throwing = () => {
      throw new Error('a disk that is not there');
    };
    const rejecting = async () => {
      throw new Error('a server that is not there');
    };
    const failing = [
      throwing,
      rejecting,
      () => 7,
      () => 'base',
      () => [BASE],
      () => ({ json: BASE }),
      () => ({ name: 7, json: BASE }),
    ];
    for (const find of failing) {
      const compiled = compileProfile({ name: 'own', json: OWN }, find as never); // what no compiler lets through, a host may still do
      expect(compiled).toMatchObject({ ok: false, issues: [{ code: 'find-failed', path: 'extends' }] });
    }
    const none = compileProfile({ name: 'own', json: OWN }, (() => null) as never); // null is none
    expect(none).toMatchObject({ ok: false, issues: [{ code: 'no-such-base', path: 'extends' }] });
    const bare = compileProfile({ name: 'own', json: OWN }, (() => ({ name: './base' })) as never); // a name alone is no profile
    expect(bare).toMatchObject({ ok: false, issues: [{ code: 'no-such-base', path: 'extends' }] });
  });

  test('gives nobody a key they were not born with', () => {
    const own = JSON.parse('{"__proto__":{"polluted":1},"party":{"__proto__":{"polluted":1}}}');
    expect(wrong({ ...OWN, ...own }).length).toBeGreaterThan(0);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
