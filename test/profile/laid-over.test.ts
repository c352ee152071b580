import { describe, expect, test } from 'vitest';
import { layOver, type Placed } from '../../src/profile/extend.ts';
import { resolveExtends } from '../../src/profile/resolve-extends.ts';

type Json = { readonly [key: string]: unknown };

/** What a document becomes when it is laid over another, and what it says otherwise. */
function laid(own: Json, base: Json) {
  const placed = (document: string, json: Json): Placed => ({ json, originOf: (path) => ({ document, path }) });
  const { json, overrides, originOf } = layOver(placed('own', own), placed('base', base));
  return { json, overrides, written: (...path: (string | number)[]) => originOf(path) };
}

/** What stands under `x`, and the paths of what is said otherwise. */
function underX(own: unknown, base: unknown) {
  const { json, overrides } = laid({ x: own }, { x: base });
  return [json.x, overrides.map((one) => one.path)];
}

const said = { is: 'any', source: 'S' };

describe('a value of one profile laid over that of another', () => {
  test.each<[string, unknown, unknown]>([
    ['words over words in several languages', 'Nivå', { nb: 'Trinn', nn: 'Trinn' }],
    ['words in several languages over words', { nb: 'Nivå', nn: 'Nivå' }, 'Trinn'],
    ['a section over what is not stated', { a: said }, 'notStated'],
    ['a list of words over a list of words', ['c'], ['a', 'b']],
    ['a list of words over a list of entries', ['c'], [{ id: 'a' }, { id: 'b' }]],
    ['a list of entries over a list of words', [{ id: 'c' }], ['a', 'b']],
    ['entries without ids over entries without ids', [{ to: 'c' }], [{ to: 'a' }, { to: 'b' }]],
    ['entries of which one has no id', [{ id: 'a' }, { to: 'c' }], [{ id: 'a' }, { id: 'b' }]],
    ['entries over entries of which one has no id', [{ id: 'b' }], [{ id: 'a' }, { to: 'c' }]],
    ['entries whose id is no word or number', [{ id: true }], [{ id: true }, { id: false }]],
    ['a value that says less', { is: 'any' }, said],
    ['a value that says more', said, { is: 'any' }],
    ['a number over another', 7, 8],
    ['a number over an empty section', 7, {}],
    ['an empty section over a number', {}, 7],
    ['an empty list over an empty section', [], {}],
    ['an empty section over an empty list', {}, []],
    ['nothing over a value', null, said],
    ['nothing over a section', null, { a: said }],
    ['a value over nothing', said, null],
    ['a value with nothing in it', { is: null }, { is: { forms: ['oral'] } }],
    ['a value over one with nothing in it', { is: { forms: ['oral'] } }, { is: null }],
  ])('takes its place whole: %s', (_, own, base) => {
    expect(underX(own, base)).toEqual([own, ['x']]);
  });

  test.each<[string, unknown, unknown]>([
    ['a value whose keys stand in another order', { source: 'S', is: 'any' }, said],
    ['a list in a value', { is: ['a', { b: 1 }] }, { is: ['a', { b: 1 }] }],
    ['an entry', [{ id: 'a', n: 1 }], [{ id: 'a', n: 1 }]],
    ['what is not stated', 'notStated', 'notStated'],
    ['nothing', null, null],
  ])('that says the same says nothing otherwise: %s', (_, own, base) => {
    expect(underX(own, base)).toEqual([own, []]);
  });

  test('is told as the same as deep as anything of a profile stands, and no deeper', () => {
    const deep = (lists: number): unknown => (lists === 0 ? 'a' : [deep(lists - 1)]);
    expect(underX(deep(101), deep(101))[1]).toEqual([]);
    expect(underX(deep(102), deep(102))[1]).toEqual(['x']);
  });
});

describe('what is said to be not stated', () => {
  test('is so in words where a value stood, and is left out where a section, a list or words stood', () => {
    expect(underX('notStated', said)).toEqual(['notStated', ['x']]);
    expect(underX('notStated', { readings: [said] })).toEqual(['notStated', ['x']]);
    for (const base of [{ a: said }, ['a'], [{ id: 'a' }], 'Trinn', null])
      expect(underX('notStated', base)).toEqual([undefined, ['x']]);
  });
});

describe('a section laid over a section', () => {
  const nested = (sections: number, inner: unknown): unknown =>
    sections === 0 ? inner : { k: nested(sections - 1, inner) };

  test('is merged key by key down to the deepest a section stands; below that it is a value', () => {
    const merged = (depth: number) => underX(nested(depth, { own: 1 }), nested(depth, { base: 2 }));
    expect(merged(6)).toEqual([nested(6, { base: 2, own: 1 }), []]);
    expect(merged(7)).toEqual([nested(7, { own: 1 }), [`x${'.k'.repeat(7)}`]]);
  });

  test('takes what the other says under whatever key; only the profile itself has a name and a version of its own', () => {
    const { json } = laid({ id: 'own', x: { a: 1 } }, { id: 'base', version: '1', x: { name: 'N', version: '2' } });
    expect(json).toEqual({ id: 'own', x: { name: 'N', version: '2', a: 1 } });
  });

  test('keeps a key called extends, which means something to the profile alone', () => {
    expect(laid({ extends: './base', x: { extends: 'a' } }, { x: {} }).json).toEqual({ x: { extends: 'a' } });
  });
});

describe('a list of entries laid over another', () => {
  const entries = (...ids: string[]) => ids.map((id) => ({ id }));
  const base = entries('0', '1', '2', '3');

  test('has a new entry after the one it follows in its own list, else last', () => {
    expect(underX(entries('1', '1b', '1c'), base)[0]).toEqual(entries('0', '1', '1b', '1c', '2', '3'));
    expect(underX(entries('4', '0'), base)[0]).toEqual(entries('0', '1', '2', '3', '4'));
  });

  test('takes an entry away wherever it stands, and what follows it in its own list stands after the one before it', () => {
    const own = [{ id: '1' }, { id: '2', notStated: true }, { id: '2b' }];
    expect(underX(own, base)).toEqual([entries('0', '1', '2b', '3'), ['x[2]']]);
  });

  test('takes nothing away under an id that is not there: the entry stands, for whoever reads the profile to tell of', () => {
    const away = { id: '9', notStated: true };
    expect(underX([away], base)).toEqual([[...base, away], []]);
  });

  test('has an id twice where it says it twice, for whoever reads the profile to tell of', () => {
    const twice = [
      { id: '1', n: 1 },
      { id: '1', n: 2 },
    ];
    expect(underX(twice, entries('0', '1', '2'))[0]).toEqual([{ id: '0' }, ...twice, { id: '2' }]);
  });

  test('finds an entry by its id, number or word', () => {
    expect(underX([{ id: '1', n: 1 }], [{ id: 1 }, { id: 2 }])).toEqual([[{ id: '1', n: 1 }, { id: 2 }], ['x[1]']]);
  });
});

describe('where each value was written', () => {
  const own = {
    ...{ id: 'own', extends: './base', sources: { T: { title: 'T' } }, consent: { guardians: { is: 'all' } } },
    levels: [{ id: '1' }, { id: '1b', steps: [{ id: 'a' }] }],
  };
  const base = {
    ...{ id: 'base', sources: { S: { title: 'S' } }, consent: { guardians: { is: 'any' }, form: { is: 'oral' } } },
    levels: [{ id: '0' }, { id: '1' }, { id: '2', steps: [{ id: 'b' }] }],
    log: { is: ['a', 'b'] },
  };

  test.each<[string, (string | number)[], (string | number)[]]>([
    ['own', ['id'], ['id']],
    ['own', ['consent', 'guardians'], ['consent', 'guardians']],
    ['own', ['consent', 'guardians', 'is'], ['consent', 'guardians', 'is']],
    ['base', ['consent', 'form', 'is'], ['consent', 'form', 'is']],
    ['base', ['log', 'is', 1], ['log', 'is', 1]],
    ['own', ['sources', 'T', 'title'], ['sources', 'T', 'title']],
    ['base', ['sources', 'S'], ['sources', 'S']],
    ['base', ['levels', 0], ['levels', 0]],
    ['own', ['levels', 1, 'id'], ['levels', 0, 'id']],
    ['own', ['levels', 2, 'steps', 0, 'id'], ['levels', 1, 'steps', 0, 'id']],
    ['base', ['levels', 3, 'steps', 0, 'id'], ['levels', 2, 'steps', 0, 'id']],
    ['own', ['consent'], ['consent']],
    ['own', ['nowhere', 'at', 'all'], ['nowhere', 'at', 'all']],
  ])('in %s: %j at %j there', (document, path, at) => {
    expect(laid(own, base).written(...path)).toEqual({ document, path: at });
  });

  test('through every profile under it', () => {
    const documents: { readonly [name: string]: Json } = {
      middle: { extends: './lowest', levels: [{ id: '2' }] },
      lowest: { levels: [{ id: '0' }, { id: '1' }] },
    };
    const found = resolveExtends({ name: 'top', json: { extends: './middle' } }, (reference) => {
      const name = reference.slice(2);
      return { name, json: documents[name] ?? {} };
    });
    const origins = found.ok ? [0, 1, 2].map((n) => found.originOf(['levels', n, 'id'])) : [];
    expect(origins).toEqual([
      { document: 'lowest', path: ['levels', 0, 'id'] },
      { document: 'lowest', path: ['levels', 1, 'id'] },
      { document: 'middle', path: ['levels', 0, 'id'] },
    ]);
  });
});
