import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../../adapters/cli/read/format-issue.ts';
import { type DocumentIssue, readDocument } from '../../../adapters/cli/read/read-document.ts';

function issuesIn(text: string): readonly DocumentIssue[] {
  const read = readDocument('a.yaml', text);
  return 'issues' in read ? read.issues : [];
}

function valueIn(text: string): unknown {
  const read = readDocument('a.yaml', text);
  if ('issues' in read) throw new Error(read.issues.map(formatIssue).join('\n'));
  return read.document.value;
}

const KARI = 'Kari Åsen';
const MAX = 1_048_576;

/** Text, the code, and line:column of the only issue. */
const REFUSED: readonly (readonly [name: string, text: string, code: string, place: string])[] = [
  ['no text at all', '', 'empty', '1:1'],
  ['only a comment', '# nothing yet\n', 'empty', '1:1'],
  ['only a document marker', '---\n', 'empty', '1:1'],
  ['a second document', 'a: 1\n---\nb: 2\n', 'several-documents', '2:1'],
  ['a second, empty document', 'a: 1\n---\n', 'several-documents', '2:1'],
  ['an open bracket', 'a: [1, 2\n', 'syntax', '2:1'],
  ['an open quote', 'a: "b\n', 'syntax', '2:1'],
  ['a missing colon', 'a: 1\nb\n', 'syntax', '2:1'],
  ['a tab as indentation', 'a:\n\tb: 1\n', 'syntax', '2:1'],
  ['NUL', 'a: "x\0"', 'syntax', '1:6'],
  ['escape (terminal codes)', 'a: 1\nb: \u001b[31m', 'syntax', '2:4'],
  ['DEL outside quotes', 'a: x\u007f', 'syntax', '1:4'],
  ['an alias without anchor', 'a: *b', 'syntax', '1:4'],
  ['YAML 1.1 asked for', '%YAML 1.1\n---\na: yes\n', 'syntax', '1:1'],
  ['a tag directive', '%TAG ! tag:example.org,2026:\n---\na: 1\n', 'syntax', '1:1'],
  ['a duplicate key', 'a: 1\nb: 2\na: 3\n', 'duplicate-key', '3:1'],
  ['a duplicate key in flow style', '{ a: 1, "a": 2 }', 'duplicate-key', '1:9'],
  ['a merge key', 'a: &a { x: 1 }\nb:\n  <<: *a\n', 'merge-key', '3:3'],
  ['__proto__', 'a:\n  __proto__: { admin: true }\n', 'prototype-key', '2:3'],
  ['constructor in JSON', '{"constructor": 1}', 'prototype-key', '1:2'],
  ['prototype in quotes', '"prototype": 1', 'prototype-key', '1:1'],
  ['a number as key', 'levels:\n  1: first\n', 'key-not-text', '2:3'],
  ['true as key', 'true: 1', 'key-not-text', '1:1'],
  ['a list as key', '? [a]\n: 1', 'key-not-text', '1:3'],
  ['an alias as key', 'a: &a x\n*a : 1', 'key-not-text', '2:1'],
  ['no key', ': 1', 'key-not-text', '1:1'],
  ['a local tag', 'a: !person x', 'unknown-tag', '1:4'],
  ['a tag of YAML 1.1', 'a: !!timestamp 2026-02-20', 'unknown-tag', '1:4'],
  ['a set', 'a: !!set { b }', 'unknown-tag', '1:4'],
  ['a tag that does not fit', 'a: !!int ja', 'unknown-tag', '1:4'],
  ['a scalar tag on a map', 'a: !!str { b: 1 }', 'unknown-tag', '1:4'],
  ['65 lists', '['.repeat(65) + ']'.repeat(65), 'too-deep', '1:65'],
  ['65 block lists', '- '.repeat(65), 'too-deep', '1:129'],
  [
    'an alias that makes it 65',
    `a: &a ${'['.repeat(40)}${']'.repeat(40)}\nb: ${'['.repeat(24)}*a${']'.repeat(24)}`,
    'too-deep',
    '2:28',
  ],
  ['101 aliases', `a: &a 1\nb: [${'*a, '.repeat(101)}]`, 'too-many-aliases', '2:405'],
  ['an alias inside its own value', 'a: &a [*a]', 'too-many-aliases', '1:8'],
  ['more than 1 MB', ' '.repeat(MAX + 1), 'too-large', '1:1'],
  ['more than 1 MB in UTF-8 only', `# ${'å'.repeat(MAX / 2)}\na: 1`, 'too-large', '1:1'],
];

describe('readDocument refuses', () => {
  test.each(REFUSED)('%s', (_name, text, code, place) => {
    const issues = issuesIn(text).map((issue) => [issue.code, `${issue.line}:${issue.column}`]);
    expect(issues).toEqual([[code, place]]);
  });

  test.each(['[', '{a: ', '- ', '? ', 'a: ', '[a: '])('100 000 times %j without running out of stack', (opening) => {
    expect(issuesIn(opening.repeat(100_000)).map(({ code }) => code)).toEqual(['too-deep']);
  });

  test('a billion laughs, with fewer aliases than are allowed, fast and without writing it out', () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const inner = level === 0 ? 'lol' : `*l${level - 1}`;
      return `l${level}: &l${level} [${Array(9).fill(inner).join(', ')}]`;
    });
    const before = process.memoryUsage().heapUsed;
    const start = performance.now();
    const issues = issuesIn(levels.join('\n'));
    expect(performance.now() - start).toBeLessThan(1000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000);
    expect(issues.map(({ code }) => code)).toEqual(['too-many-aliases']);
  });

  test('each fault of a document, on its own line and path', () => {
    const text = 'steps:\n  - { day: 1, day: 2 }\n  - 7: x\n  - with: { <<: 1 }\n';
    expect(issuesIn(text).map(({ code, line, path }) => [code, line, path])).toEqual([
      ['duplicate-key', 2, 'steps[0].day'],
      ['key-not-text', 3, 'steps[1]["…"]'],
      ['merge-key', 4, 'steps[2].with["…"]'],
    ]);
  });

  test('no more than 50 issues at once', () => {
    expect(issuesIn('a: 1\n'.repeat(1000))).toHaveLength(50);
  });

  test('and says which line the first of two keys is on', () => {
    expect(issuesIn('a: 1\nb: 2\na: 3\n').map(formatIssue)).toEqual([
      'a.yaml:3:1: The key a stands on line 1 of this map already; a key stands once. [duplicate-key]',
    ]);
  });

  test('and says what is wrong with the punctuation in words of its own', () => {
    expect(['a: @x', 'a: b: c', 'a: [}', 'a: "b" c'].flatMap(issuesIn).map(formatIssue)).toEqual([
      'a.yaml:1:4: A text cannot start with this character; put it in quotes. [syntax]',
      'a.yaml:1:4: Only one key can stand on a line: put the inner keys on lines of their own, add the space after a colon, or put a text with a colon in quotes. [syntax]',
      'a.yaml:1:5: A bracket is not closed, or the indentation does not fit: keys of one map start in the same column. [syntax]',
      'a.yaml:1:8: This is not YAML: check the punctuation, the quotes and the indentation around this place. [syntax]',
    ]);
  });

  test('and names a key only when it is written like one', () => {
    const [issue] = issuesIn(`"${KARI}": 1\n"${KARI}": 2\n`);
    expect(issue).toMatchObject({ path: '["…"]', line: 2 });
    expect(issue?.message).not.toContain('Kari');
  });

  test.each([KARI, 'barn-01019912345', '1', '-a', 'a b', `a${'b'.repeat(41)}`, 'å'])(
    'and never names the key %j',
    (key) => {
      const [issue] = issuesIn(JSON.stringify({ [key]: '' }).replace('""', '{"constructor": 1}'));
      expect(issue?.path).toBe('["…"].constructor');
    },
  );

  test('and shows how to quote a key that reads as true', () => {
    expect(issuesIn('true: 1').map(formatIssue)).toEqual([
      'a.yaml:1:1: A key is a text; put quotes around a number, true, false or null that is meant as one. [key-not-text] Did you mean "true"?',
    ]);
  });
});

describe('readDocument reads', () => {
  test.each([
    ['days as texts', 'day: 2026-02-20', { day: '2026-02-20' }],
    ['yes and no as texts', 'a: yes\nb: no\nc: On', { a: 'yes', b: 'no', c: 'On' }],
    ['the core words', 'a: true\nb: ~\nc:\nd: 12\ne: 1.5', { a: true, b: null, c: null, d: 12, e: 1.5 }],
    ['a written null', 'null', null],
    ['core tags', 'a: !!str 1\nb: !!map { c: !!int 2 }', { a: '1', b: { c: 2 } }],
    ['the YAML 1.2 directive', '%YAML 1.2\n---\na: yes\n', { a: 'yes' }],
    ['one document with both markers', '---\na: 1\n...\n# end\n', { a: 1 }],
    ['a byte order mark', '\uFEFFa: 1', { a: 1 }],
    ['Windows line ends', 'a: 1\r\nb:\r\n  - x\r\n', { a: 1, b: ['x'] }],
    ['an alias as its value', 'a: &a { x: 1 }\nb: *a', { a: { x: 1 }, b: { x: 1 } }],
    ['the latest of two anchors of a name', 'a: &a 1\nb: &a 2\nc: *a', { a: 1, b: 2, c: 2 }],
    ['an anchor on a key', '&k name: x\nb: *k', { name: 'x', b: 'name' }],
    ['a quoted <<, which is no merge key', '"<<": 1', { '<<': 1 }],
    ['DEL in quotes, as JSON writes it', '{"a": "x\u007f"}', { a: 'x\u007f' }],
    ['JSON indented with tabs', JSON.stringify({ a: [{ b: 'x/y' }] }, null, '\t'), { a: [{ b: 'x/y' }] }],
    ['64 lists', '['.repeat(64) + ']'.repeat(64), JSON.parse('['.repeat(64) + ']'.repeat(64))],
    ['100 aliases', `a: &a 1\nb: [${'*a, '.repeat(100)}]`, { a: 1, b: Array(100).fill(1) }],
  ])('%s', (_name, text, value) => {
    expect(valueIn(text)).toEqual(value);
  });

  test('1 MB exactly', () => {
    expect(valueIn(`a: 1 #${'x'.repeat(MAX - 6)}`)).toEqual({ a: 1 });
  });

  test('maps that have no key but those written', () => {
    const value = valueIn('a: { b: 1 }');
    expect(value).not.toHaveProperty('toString');
    expect(value).not.toHaveProperty('a.constructor');
  });
});
