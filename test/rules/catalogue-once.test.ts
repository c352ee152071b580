import { describe, expect, test } from 'vitest';
import { parseProfile } from '../../src/profile/parse.schema.ts';

const entry = (id: string) => ({ id, source: 'MADE' });

/** A profile with a catalogue, and nothing else than a profile needs. */
const withCatalogue = (catalogue: object) => ({
  ...{ id: 'small', name: 'Small', municipality: 'small', version: '1', standing: 'made up for tests', language: 'nb' },
  sources: { MADE: { title: 'Made up for tests' } },
  levels: [{ id: '0', source: 'MADE' }],
  measures: { catalogue },
});

const wrong = (catalogue: object) => {
  const parsed = parseProfile(withCatalogue(catalogue));
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`);
};

describe('a measure stands in the catalogue once', () => {
  test('every id that is there already is named by its place', () => {
    const all = ['lek', 'norsk', 'lek', 'lek'].map(entry);
    expect(wrong({ is: all, source: 'MADE' })).toEqual([
      'in-catalogue-twice measures.catalogue.is[2].id',
      'in-catalogue-twice measures.catalogue.is[3].id',
    ]);
  });

  test('of texts that differ each has its own', () => {
    const readings = [['lek'], ['lek', 'lek']].map((ids) => ({ is: ids.map(entry), source: 'MADE' }));
    expect(wrong({ readings })).toEqual(['in-catalogue-twice measures.catalogue.readings[1].is[1].id']);
  });

  test('different ids are no issue', () => {
    expect(wrong({ is: ['lek', 'norsk'].map(entry), source: 'MADE' })).toEqual([]);
  });
});
