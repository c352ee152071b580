import { describe, expect, test } from 'vitest';
import { differsByArena, inArena } from '../../src/rule/by-arena.ts';
import { isCount, labelIn, termsIn } from '../../src/rule/label.ts';

const plain = (is: unknown, source = 'A') => ({ is, source });
const of = (is: unknown, ...arenas: string[]) => ({ is, source: arenas.join(), arenas });

describe('what is stated, as it holds in one arena', () => {
  const same = { readings: [plain(1), plain(2)] };
  const profile = {
    id: 'p',
    none: null,
    same,
    list: [{ deep: { readings: [of('s', 'skole'), plain('else')] } }, 7],
    some: { readings: [of('only', 'skole')] },
    two: { readings: [of('a', 'skole', 'sfo'), of('b', 'skole'), plain('c', 'C')] },
    replaces: [{ two: { readings: [of('x', 'skole')] } }],
  };

  test('what is said of it by name, else what is said of all the others, else nothing', () => {
    const skole = inArena<object>(profile, 'skole');
    expect(skole).toEqual({
      ...profile,
      list: [{ deep: { is: 's', source: 'skole' } }, 7],
      some: { is: 'only', source: 'skole' },
      two: { readings: [plain('a', 'skole,sfo'), plain('b', 'skole')] },
    });
    const barnehage = inArena<object>(profile, 'barnehage');
    expect(barnehage).toEqual({
      ...profile,
      list: [{ deep: plain('else') }, 7],
      some: undefined,
      two: plain('c', 'C'),
    });
  });

  test('what does not differ keeps its identity, and so does what is beside the rules', () => {
    const skole = inArena(profile, 'skole');
    expect(skole.same).toBe(same);
    expect(skole.replaces).toBe(profile.replaces);
    expect(inArena(profile, 'skole')).toBe(skole);
    expect(inArena(profile, undefined)).toBe(profile);
  });

  test('a profile differs by arena only by what it states', () => {
    expect(differsByArena(profile)).toBe(true);
    const { replaces } = profile;
    const not = { id: 'p', none: null, same, replaces, readings: 'none' };
    expect(differsByArena(not)).toBe(false);
    expect(inArena(not, 'skole')).toBe(not);
    expect(differsByArena({ a: { readings: 'words' }, b: [null, 'x', 3] })).toBe(false);
    expect(differsByArena({ a: { readings: [plain(1), of(2, 'skole')] } })).toBe(true);
  });
});

describe('what something is called', () => {
  test('in the language asked for, else in that of the profile, else in the first there is', () => {
    const nynorsk = { language: 'nn' };
    expect(labelIn(nynorsk, { nb: 'uke', nn: 'veke', en: 'week' }, 'en')).toBe('week');
    expect(labelIn(nynorsk, { nb: 'uke', nn: 'veke' }, 'en')).toBe('veke');
    expect(labelIn(nynorsk, { nb: 'uke' }, 'en')).toBe('uke');
    expect(labelIn(nynorsk, 'veke', 'en')).toBe('veke');
    expect(labelIn(nynorsk, undefined, 'en')).toBeUndefined();
  });

  test('words of its own only where a municipality has them', () => {
    const terms = { holder: { nb: 'koordinator' }, log: undefined };
    const words = termsIn({ language: 'nb', terms }, 'nb');
    expect(Object.entries(words)).toEqual([['holder', 'koordinator']]);
  });

  test.each(['3', '2b', 'a', '10', 'å'])('%s counts', (id) => expect(isCount(id)).toBe(true));
  test.each(['avklaring', 'ab', 'niva-1', 'b2'])('%s is a code', (id) => expect(isCount(id)).toBe(false));
});
