import { describe, expect, test } from 'vitest';
import { parseProfile } from '../../src/schema.ts';

const SMALL = {
  ...{ id: 'p', name: 'P', municipality: 'p', version: '1', standing: 'made up', language: 'nb' },
  sources: { S: { title: 'A text' } },
  levels: [
    { id: '0', source: 'S', steps: [{ id: 'a' }] },
    { id: '1', source: 'S' },
  ],
};

/** The codes and paths of what is wrong with a small profile that says this too. */
function wrong(more: object): readonly string[] {
  const parsed = parseProfile({ ...SMALL, ...more });
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`);
}

const moves = (...is: readonly object[]) => ({ moves: { is, source: 'S' } });

describe('what differs by arena', () => {
  test('is stated as readings that name arenas there are', () => {
    const reading = (arenas?: readonly string[]) => ({ is: 'any', source: 'S', ...(arenas && { arenas }) });
    const guardians = (...readings: readonly object[]) => ({ consent: { guardians: { readings } } });
    expect(wrong(guardians(reading(['skole'])))).toEqual([]);
    expect(wrong(guardians(reading(['skole']), reading()))).toEqual([]);
    expect(wrong(guardians(reading(['skolen']), reading()))).toEqual([
      'no-such-arena consent.guardians.readings[0].arenas[0]',
    ]);
    expect(wrong({ ...guardians(reading(['hallen'])), arena: { list: [{ id: 'hallen', source: 'S' }] } })).toEqual([]);
    expect(wrong(guardians(reading()))).not.toEqual([]);
  });
});

describe('names', () => {
  test('are one text, or one by language', () => {
    expect(wrong({ terms: { level: { nb: 'fase', pl: 'faza' }, holder: 'holder' } })).toEqual([]);
    expect(wrong({ terms: { level: {} } })).not.toEqual([]);
    expect(wrong({ terms: { level: { bokmål: 'fase' } } })).not.toEqual([]);
    expect(wrong({ terms: { nivaa: 'fase' } })).not.toEqual([]);
  });

  test('and so is what the profile is worth', () => {
    expect(wrong({ standing: { nb: 'oppdiktet', en: 'made up' } })).toEqual([]);
    expect(wrong({ standing: {} })).toEqual(['no-language standing']);
    expect(wrong({ standing: '' })).not.toEqual([]);
    expect(wrong({ standing: 'x'.repeat(301) })).not.toEqual([]);
  });

  test('are stated in the language of the profile too', () => {
    expect(wrong({ languages: ['nb', 'nn'] })).toEqual([]);
    expect(wrong({ languages: ['nn'] })).toEqual(['own-language-left-out languages']);
    expect(wrong({ informationLanguages: { is: ['pl', 'zh-Hans'], source: 'S' } })).toEqual([]);
    expect(wrong({ informationLanguages: { is: ['Polish!'], source: 'S' } })).not.toEqual([]);
  });
});

describe('a move', () => {
  test('leads to exactly one thing, from a level and a step there are', () => {
    expect(wrong(moves({ from: '0', fromStep: 'a', end: true }, { to: '1' }, { from: '1', body: 'team' }))).toEqual([]);
    expect(wrong(moves({ from: '0' }))).not.toEqual([]);
    expect(wrong(moves({ from: '0', to: '1', end: true }))).not.toEqual([]);
    expect(wrong(moves({ fromStep: 'a', to: '1' }))).not.toEqual([]);
    expect(wrong(moves({ from: '0', end: true, toStep: 'a' }))).not.toEqual([]);
    expect(wrong(moves({ from: '0', fromStep: 'b', to: '1' }))).toEqual(['no-such-step moves.is[0].fromStep']);
    expect(wrong(moves({ from: '7', to: '1' }))).toEqual(['no-such-level moves.is[0].from']);
  });
});

describe('when a consent is asked for', () => {
  test('a level is named where it is a level, and a step where it is a step', () => {
    const asked = (one: object) => ({ consent: { asked: { is: [{ purpose: 'open-log', ...one }], source: 'S' } } });
    expect(wrong(asked({ at: 'level', level: '1' }))).toEqual([]);
    expect(wrong(asked({ at: 'step', level: '0', step: 'a' }))).toEqual([]);
    expect(wrong(asked({ at: 'takeover' }))).toEqual([]);
    expect(wrong(asked({ at: 'takeover', level: '1' }))).not.toEqual([]);
    expect(wrong(asked({ at: 'step', level: '0' }))).not.toEqual([]);
    expect(wrong(asked({ at: 'level' }))).not.toEqual([]);
    expect(wrong(asked({ at: 'level', level: '9' }))).toEqual(['no-such-level consent.asked.is[0].level']);
  });

  test('a log that must be is on levels there are', () => {
    expect(wrong({ log: { must: { is: [{ levels: ['9'] }], source: 'S' } } })).toEqual([
      'no-such-level log.must.is[0].levels[0]',
    ]);
  });
});
