import { describe, expect, test } from 'vitest';
import { explain } from '../../src/access/explain.ts';
import { viewFor } from '../../src/access/view-for.ts';
import { replay } from '../../src/case/evolve.ts';
import { facts } from '../../src/case/facts.ts';
import { factsMissing } from '../../src/rule/finding.ts';
import { texts } from '../../src/text/texts.ts';
import { shipped } from '../model/profiles.ts';
import { opening, people, stamp } from '../model/world.ts';

const hemnes = shipped('hemnes');
const missing = {
  ...factsMissing('not-known', ['answer.sakkyndig-vurdering'], { measure: 'iop-barnehage' }, [
    'find-out-first',
    'leader-decides',
  ]),
  rule: 'catalogue-prerequisites',
  sources: [],
};

describe('what a case worker reads', () => {
  test('who may decide is named by the roles the municipality states', () => {
    const stated = { ...hemnes, party: { ...hemnes.party, discretion: { is: ['rektor', 'leader'], source: 'HEM' } } };
    expect(explain([missing], 'nb', { profile: stated })[0]?.ways).toEqual([
      'Finn ut dette, og registrer det: om det er en sakkyndig vurdering fra PPT.',
      'Dette kan avgjøres, med begrunnelse, av rektor eller leder.',
    ]);
  });

  test('where it states none, by who does it then', () => {
    expect(explain([missing], 'en', { profile: hemnes })[0]?.ways[1]).toMatch(
      /by a leader of the stafettholder’s service, or, while there is no stafettholder, a leader of a service in the case\.$/,
    );
  });

  test('without a profile at hand an id is read as words', () => {
    expect(explain([missing], 'nb')[0]?.ways[0]).toBe('Finn ut dette, og registrer det: sakkyndig vurdering.');
  });

  test.each(['nb', 'nn', 'en'] as const)('every fact that may be missing has words in %s', (language) => {
    const { missing } = texts[language].codes;
    expect(facts.map((one) => one.name).filter((name) => missing[name] === undefined)).toEqual([]);
  });

  test('the view calls the holder by the stated title, and leaves out one that is not stated', () => {
    const titles = { is: [{ title: { nb: 'kontaktperson' } }], source: 'HEM' };
    const stated = { ...hemnes, baton: { ...hemnes.baton, titles } };
    const seen = (profile: typeof hemnes) => viewFor(replay(opening), people.larer, stamp.day, profile).holder?.title;
    expect(seen(stated)).toBe('kontaktperson');
    expect(seen(hemnes)).toBeUndefined();
  });
});
