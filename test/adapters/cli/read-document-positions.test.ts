import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { type DocumentPath, type PositionedDocument, readDocument } from '../../../adapters/cli/read/read-document.ts';

function documentOf(text: string): PositionedDocument {
  const read = readDocument('a.yaml', text);
  if ('issues' in read) throw new Error(read.issues.map(({ message }) => message).join('\n'));
  return read.document;
}

const STORY = `# a story
scenario: "The holder keeps the baton"
people:
  ped: { role: pedagog, service: barnehage }
steps:
  - day: 2026-02-20
    do: OfferBaton
    with:
      to: ped
  - { day: 2026-02-21, because: [first, second] }
  -
    - nested
    -   deep: yes
empty:
version: 1.10
`;

const story = documentOf(STORY);

test.each<[DocumentPath, string, string]>([
  [[], '2:1', '2:1'],
  [['scenario'], '2:11', '2:1'],
  [['people', 'ped', 'service'], '4:34', '4:25'],
  [['steps'], '6:3', '5:1'],
  [['steps', 0], '6:5', '6:5'],
  [['steps', 0, 'do'], '7:9', '7:5'],
  [['steps', 0, 'with'], '9:7', '8:5'],
  [['steps', 0, 'with', 'to'], '9:11', '9:7'],
  [['steps', 1], '10:5', '10:5'],
  [['steps', 1, 'because'], '10:33', '10:24'],
  [['steps', 1, 'because', 1], '10:41', '10:41'],
  [['steps', 2, 1, 'deep'], '13:15', '13:9'],
  [['version'], '15:10', '15:1'],
])('%j has its value at %s and its key at %s', (path, value, key) => {
  const { line, column } = story.positionOf(path);
  const place = story.keyPositionOf(path);
  expect([`${line}:${column}`, `${place.line}:${place.column}`]).toEqual([value, key]);
});

test.each<[DocumentPath, DocumentPath]>([
  [['nowhere'], []],
  [
    ['steps', 0, 'expect'],
    ['steps', 0],
  ],
  [['steps', 9, 'do'], ['steps']],
  [
    ['steps', 1, 'because', 'x', 2],
    ['steps', 1, 'because'],
  ],
  [['scenario', 'length'], ['scenario']],
])('what is not there, %j, is told by the place of %j', (path, parent) => {
  expect(story.positionOf(path)).toEqual(story.positionOf(parent));
  expect(story.keyPositionOf(path)).toEqual(story.positionOf(parent));
});

test('an empty value is on the line of its key', () => {
  expect(story.positionOf(['empty']).line).toBe(14);
});

test('a place behind an alias is where it was written', () => {
  const document = documentOf('a: &a\n  x: 1\nb: *a\n');
  expect(document.positionOf(['b'])).toEqual({ line: 3, column: 4 });
  expect(document.keyPositionOf(['b', 'x'])).toEqual({ line: 2, column: 3 });
});

test('a byte order mark and æøå do not shift columns', () => {
  expect(documentOf('\uFEFF{ "æøå": 1 }').positionOf(['æøå'])).toEqual({ line: 1, column: 10 });
});

describe('sourceTextAt', () => {
  test.each<[DocumentPath, string | undefined]>([
    [['version'], '1.10'],
    [['scenario'], 'The holder keeps the baton'],
    [['steps', 0, 'day'], '2026-02-20'],
    [['empty'], ''],
    [['steps'], undefined],
    [['nowhere'], undefined],
    [['steps', 7], undefined],
  ])('%j is %j', (path, text) => {
    expect(story.sourceTextAt(path)).toBe(text);
  });

  test('keeps every spelling of a number', () => {
    const document = documentOf('[1, 1.0, 1.10, 007, 0x1F, +2, "1.10", 12345678901234567890]');
    const texts = ['1', '1.0', '1.10', '007', '0x1F', '+2', '1.10', '12345678901234567890'];
    expect(texts.map((_, index) => document.sourceTextAt([index]))).toEqual(texts);
  });

  test('goes through aliases', () => {
    expect(documentOf('a: &a 1.10\nb: *a\nc: {}').sourceTextAt(['b'])).toBe('1.10');
  });

  test('a key with nothing at all behind it has no text', () => {
    expect(documentOf('{ a, b }').sourceTextAt(['a'])).toBe('');
  });
});

test('every leaf of a written document is found where it stands, in block and in flow style', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/).filter((text) => !['constructor', 'prototype'].includes(text));
  const { tree } = fc.letrec<{ tree: unknown; leaf: number }>((tie) => ({
    leaf: fc.integer({ min: 1000, max: 9999 }),
    tree: fc.oneof(
      { maxDepth: 4 },
      tie('leaf'),
      fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
      fc.dictionary(
        word.map((text) => `k${text}`),
        tie('tree'),
        { minKeys: 1, maxKeys: 4 },
      ),
    ),
  }));
  fc.assert(
    fc.property(tree, fc.constantFrom<'block' | 'flow'>('block', 'flow'), (value, collectionStyle) => {
      const text = stringify(value, { collectionStyle, aliasDuplicateObjects: false });
      const lines = text.split('\n');
      const document = documentOf(text);
      const at = ({ line, column }: { line: number; column: number }) => (lines[line - 1] ?? '').slice(column - 1);
      for (const [path, leaf] of leavesOf(value)) {
        expect(at(document.positionOf(path)).startsWith(String(leaf))).toBe(true);
        const last = path.at(-1);
        if (typeof last === 'string') expect(at(document.keyPositionOf(path)).startsWith(`${last}:`)).toBe(true);
      }
    }),
  );
});

function leavesOf(value: unknown, path: DocumentPath = []): [DocumentPath, unknown][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
}
