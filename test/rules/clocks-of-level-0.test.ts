import { describe, expect, test } from 'vitest';
import { clocks, contactClocks } from '../../src/concern/clocks.schema.ts';

const [within, longer] = [{ days: 7 }, { weeks: 4 }];
const codesOf = (stated: unknown) =>
  (clocks.safeParse(stated).error?.issues ?? []).map((one) => (one.code === 'custom' ? one.params?.code : one.code));

describe('clocks for the same concerns', () => {
  test.each([
    ['two for all', [{ within }, { within: longer }]],
    [
      'two for one kind',
      [
        { within, kinds: ['a', 'b'] },
        { within: longer, kinds: ['b'] },
      ],
    ],
    [
      'two for one kind and arena',
      [
        { within, kinds: ['a'], arenas: ['x'] },
        { within, kinds: ['a'], arenas: ['x', 'y'] },
      ],
    ],
    [
      'two of one name',
      [
        { within, beside: 'call' },
        { within: longer, beside: 'call' },
      ],
    ],
  ])('are an error: %s', (_, stated) => {
    expect(codesOf(stated)).toEqual(['two-clocks-for-the-same']);
  });

  test.each([
    ['a kind says more than all', [{ within }, { within: longer, kinds: ['a'] }]],
    [
      'a kind says more than an arena',
      [
        { within, arenas: ['x'] },
        { within: longer, kinds: ['a'] },
      ],
    ],
    [
      'other arenas',
      [
        { within, kinds: ['a'], arenas: ['x'] },
        { within, kinds: ['a'], arenas: ['y'] },
      ],
    ],
    ['a name of its own', [{ within }, { within: longer, beside: 'call' }]],
  ])('are none where %s', (_, stated) => {
    expect(codesOf(stated)).toEqual([]);
  });

  test('what stops a clock is said of the contact with guardians alone', () => {
    expect(codesOf([{ within, until: 'called' }])).toEqual(['unrecognized_keys']);
    expect(contactClocks.safeParse([{ within, until: 'called' }]).success).toBe(true);
  });
});
