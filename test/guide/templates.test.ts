import { describe, expect, test } from 'vitest';
import { fillTemplate, placesIn } from '../../src/guide/words/template.ts';
import { profileWords } from '../../src/text/profile-words.ts';

const texts: { readonly [place: string]: string } = { one: 'en', other: 'to' };
const fill = (template: string) => fillTemplate(template, (place) => texts[place])?.text;

describe('a template', () => {
  test('has its places filled, and is nothing where a place outside every choice is empty', () => {
    expect(fill('{one} og {other}.')).toBe('en og to.');
    expect(fill('{one} og {none}.')).toBeUndefined();
  });

  test('takes the first alternative that can be filled, and leaves out what cannot', () => {
    expect(fill('[{none}|{other}|{one}][ {none}]!')).toBe('to!');
    expect(fill('[{one}[ uten {none}| med {other}]].')).toBe('en med to.');
    expect(fill('[{none}|ellers]')).toBe('ellers');
  });

  test('tells which places it filled, and none of an alternative it left', () => {
    expect(fillTemplate('[{one} {none}|{other}]', (place) => texts[place])?.places).toEqual(['other']);
  });

  test('with a choice that is not closed is a fault', () => {
    expect(() => fill('[{one}')).toThrow('A choice is not closed');
  });
});

describe('the sentences of each language', () => {
  const { nb, nn, en } = profileWords;
  const placesOf = (template: string) =>
    [...new Set(placesIn(template).filter((place) => !place.startsWith('@')))].sort();

  test.each(Object.keys(nb.sentences))('%s says the same things in all', (path) => {
    const [first, ...others] = [nb, nn, en].map(({ sentences }) => placesOf(Reflect.get(sentences, path)));
    for (const other of others) expect(other).toEqual(first);
  });

  test.each(Object.keys(nb.conditions))('%s names its value in all', (condition) => {
    const [first, ...others] = [nb, nn, en].map(({ conditions }) => placesIn(Reflect.get(conditions, condition)));
    for (const other of others) expect(other).toEqual(first);
  });

  test('are joined alike', () => {
    for (const { joiners } of [nn, en]) expect(Object.keys(joiners)).toEqual(Object.keys(nb.joiners));
  });
});
