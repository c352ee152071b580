import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { type Read, readDocument } from '../../../adapters/cli/read/read-document.ts';

const RESERVED = new Set(['__proto__', 'constructor', 'prototype', '<<']);

function valueIn(text: string): unknown {
  const read = readDocument('a.yaml', text);
  if ('issues' in read) throw new Error(read.issues.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return read.document.value;
}

const key = fc.string({ unit: 'binary' }).filter((text) => !RESERVED.has(text));
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      null,
      true,
      false,
      'yes',
      'no',
      'null',
      'true',
      '~',
      '',
      '1.10',
      '007',
      '2026-02-20',
      '- a',
      'a: b',
      '#',
    ),
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    fc.integer(),
    fc.array(tie('json'), { maxLength: 5 }),
    fc.dictionary(key, tie('json'), { maxKeys: 5 }),
  ),
}));

const RUNS = { numRuns: 500 };

test('any JSON value is read back from JSON as it was', () => {
  fc.assert(
    fc.property(json, fc.constantFrom<string | number>(0, 2, '\t'), (value, indent) => {
      expect(valueIn(JSON.stringify(value, null, indent))).toEqual(value);
    }),
    RUNS,
  );
});

test('any JSON value is read back from YAML as it was', () => {
  fc.assert(
    fc.property(json, fc.constantFrom<'any' | 'flow' | 'block'>('any', 'flow', 'block'), (value, collectionStyle) => {
      expect(valueIn(stringify(value, { collectionStyle, aliasDuplicateObjects: false }))).toEqual(value);
    }),
    RUNS,
  );
});

/** Pieces that YAML gives a meaning, so that random texts reach the parser's corners. */
const PIECES =
  '[ ] { } , : - ? & * ! | > \' " % # @ ` \\ << ~ --- ... &a *a !!str !x __proto__ %YAML x 1 \0 \u007f \u001b \uFEFF'
    .split(' ')
    .concat(' ', '\n', '\n  ', '\t', '\r', '\r\n', ': ', '- ', '\ud800');
const yamlish = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), { maxLength: 60 });

test('no text whatsoever makes it throw, and what is wrong always has a place in the text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    yamlish.map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const read: Read = readDocument('a.yaml', text);
      if (!('issues' in read)) return;
      expect(read.issues.length).toBeGreaterThan(0);
      const lines = text.split('\n');
      for (const { line, column } of read.issues) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        // One past the end is where something is missing.
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
      }
    }),
    { numRuns: 3000 },
  );
});

/** Free text; no piece of it, wherever it is cut, is written like a key of the format, which may be named. */
const SECRET = 'Åå Øø Ææ';
const DOCUMENT = `people:
  ped: { role: "${SECRET}", &a service: ${SECRET} }
steps:
  - day: !!str ${SECRET}
    ${SECRET}: *a
    text: |
      ${SECRET}
    list: ['${SECRET}', ${SECRET}]
  - "${SECRET}": { <<: ${SECRET} }
`;

test('no issue holds a piece of a value, wherever a document is broken', () => {
  let broken = 0;
  const edit = fc.record({
    at: fc.nat({ max: DOCUMENT.length }),
    cut: fc.nat({ max: 6 }),
    put: fc.constantFrom(
      ...PIECES,
      `${SECRET}\n`,
      `&${SECRET} `,
      `!${SECRET} `,
      `*${SECRET} `,
      `"\\${SECRET}" `,
      `\n%${SECRET}\n`,
    ),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 4 }), (edits) => {
      const text = edits.reduce(
        (whole, { at, cut, put }) => whole.slice(0, at) + put + whole.slice(at + cut),
        DOCUMENT,
      );
      const read = readDocument('a.yaml', text);
      if (!('issues' in read)) return;
      broken += 1;
      expect(JSON.stringify(read.issues)).not.toMatch(/[ÅØÆåøæ]/);
    }),
    { numRuns: 2000 },
  );
  expect(broken).toBeGreaterThan(1000);
});
