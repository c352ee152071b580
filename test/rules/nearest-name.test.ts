import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestName } from '../../src/rule/nearest-name.ts';

const KEYS = ['expect', 'because', 'recorded', 'do', 'day', 'by'];

describe('the nearest name', () => {
  test.each([
    ['expct', 'expect'],
    ['exepct', 'expect'],
    ['becuase', 'because'],
    ['recordedd', 'recorded'],
    ['dya', 'day'],
    ['expect', 'expect'],
  ])('%s was meant as %s', (word, meant) => {
    expect(nearestName(word, KEYS)).toBe(meant);
  });

  test.each(['holder', 'xyz', '', 'becau'.repeat(20)])('nothing is near %s', (word) => {
    expect(nearestName(word, ['expect', 'because'])).toBeUndefined();
  });

  test('allows one edit for every three letters, and no more', () => {
    expect(nearestName('abcdef', ['abcdxy'])).toBe('abcdxy');
    expect(nearestName('abcdef', ['abcxyz'])).toBeUndefined();
    expect(nearestName('ab', ['ax'])).toBe('ax');
    expect(nearestName('ab', ['xy'])).toBeUndefined();
  });

  test('counts a swap of neighbours as one edit', () => {
    expect(nearestName('abc', ['bac'])).toBe('bac');
    expect(nearestName('abc', ['cba'])).toBeUndefined();
  });

  test('takes the nearest, and the first of two as near', () => {
    expect(nearestName('abcdef', ['abcdxy', 'abcdex', 'abcdey'])).toBe('abcdex');
  });

  test('always finds a word again after one letter was changed, added, lost or swapped', () => {
    const word = fc.stringMatching(/^[a-z]{3,12}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('lose', 'add', 'change', 'swap'), (whole, seed, edit) => {
        const at = seed % (whole.length - 1);
        const [before, here, next, after] = [whole.slice(0, at), whole[at], whole[at + 1], whole.slice(at + 2)];
        const written = {
          lose: `${before}${next}${after}`,
          add: `${before}${here}-${next}${after}`,
          change: `${before}-${next}${after}`,
          swap: `${before}${next}${here}${after}`,
        }[edit];
        expect(nearestName(written, [whole])).toBe(whole);
      }),
    );
  });
});
