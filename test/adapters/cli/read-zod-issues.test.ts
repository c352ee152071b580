import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { formatIssue } from '../../../adapters/cli/read/format-issue.ts';
import { knownKeysAt } from '../../../adapters/cli/read/known-keys.ts';
import { readDocument } from '../../../adapters/cli/read/read-document.ts';
import { issuesOf } from '../../../adapters/cli/read/zod-issues.ts';

const isWeekday = { params: { code: 'not-a-weekday' }, error: 'must be a weekday' };
const step = z.union([
  z.strictObject({ day: z.iso.date(), do: z.string(), expect: z.enum(['accepted', 'refused', 'silent']) }),
  z.strictObject({ day: z.iso.date(), ask: z.string(), because: z.array(z.string()).optional() }),
]);
const command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('OfferBaton'), to: z.string() }),
  z.strictObject({ type: z.literal('CloseLog'), reason: z.string().min(3) }),
]);
const schema = z.strictObject({
  scenario: z.string().optional(),
  steps: z.array(step).default([]),
  command: command.optional(),
  level: z.enum(['1', '2', '3']).optional(),
  size: z.literal([1, 2]).optional(),
  count: z.int().max(3).optional(),
  weekday: z
    .string()
    .refine((text) => text === 'monday', isWeekday)
    .optional(),
  echo: z
    .string()
    .refine(() => false, { error: ({ input }) => `no ${String(input)}`, params: { code: 'echo' } })
    .optional(),
  people: z.record(z.string().regex(/^[a-z]+$/), z.strictObject({ role: z.string() })).optional(),
  services: z.union([z.string(), z.array(z.string())]).optional(),
  holder: z.union([z.literal('none'), z.enum(['larer', 'mor'])]).optional(),
  forbidden: z.never().optional(),
});

function saidOf(text: string, of: z.ZodType = schema): string[] {
  const read = readDocument('a.yaml', text);
  if ('issues' in read) return read.issues.map(formatIssue);
  const { document } = read;
  const parsed = of.safeParse(document.value);
  if (parsed.success) return [];
  return issuesOf(parsed.error, document, (path) => knownKeysAt(of, path, document.value)).map(formatIssue);
}

describe('issuesOf', () => {
  test('a document that fits has none', () => {
    expect(saidOf('scenario: x\nlevel: "1"\nsteps: [{ day: 2026-02-20, ask: x }]\n')).toEqual([]);
  });

  test.each([
    ['wrong-type', 'scenario: 3', 'a.yaml:1:1: scenario must be a text, not a number. [wrong-type]'],
    ['wrong-type', 'count: 1.5', 'a.yaml:1:1: count must be a whole number. [wrong-type]'],
    [
      'wrong-type',
      'people:',
      'a.yaml:1:1: people must be a map, not nothing; what belongs to it stands on the lines below, two spaces further in. [wrong-type]',
    ],
    ['wrong-type of the root', '[]', 'a.yaml:1:1: The document must be a map, not a list. [wrong-type]'],
    ['wrong-type of an item', 'services: [a, [b]]', 'a.yaml:1:15: This item must be a text, not a list. [wrong-type]'],
    [
      'wrong-type of every branch',
      'services: 7',
      'a.yaml:1:1: services must be a text or a list, not a number. [wrong-type]',
    ],
    ['a list for one word', 'level: ["1"]', 'a.yaml:1:1: level must be a text, not a list. [wrong-type]'],
    ['missing', 'people: { a: {} }', 'a.yaml:1:14: role is missing; it must be a text. [missing]'],
    [
      'not-a-day',
      'steps: [{ day: 2026-02-30, ask: x }]',
      'a.yaml:1:11: day must be a day that exists, written YYYY-MM-DD. [not-a-day]',
    ],
    ['a code of its own', 'weekday: x', 'a.yaml:1:1: weekday must be a weekday. [not-a-weekday]'],
    ['words that quote the value', 'echo: Kari Åsen', 'a.yaml:1:1: echo breaks a rule of the format. [echo]'],
    ['out-of-range', 'count: 4', 'a.yaml:1:1: count must be at most 3. [out-of-range]'],
    [
      'a key of another form',
      'people: { Ås: { role: x } }',
      'a.yaml:1:11: This key is not written the way keys are written here. [unknown-key]',
    ],
    ['a key that must not be', 'forbidden: 1', 'a.yaml:1:1: forbidden must not stand here; remove it. [unknown-key]'],
    [
      'joined options',
      'holder: laerer',
      'a.yaml:1:1: holder has a value that is not known; known here: none, larer, mor. [unknown-value] Did you mean larer?',
    ],
    [
      'a number for a text',
      'level: 1',
      'a.yaml:1:1: level is a number here; put it in quotes; known here: 1, 2, 3. [wrong-type] Did you mean "1"?',
    ],
    [
      'a text for a number',
      'size: "2"',
      'a.yaml:1:1: size is a text here; write it without quotes; known here: 1, 2. [wrong-type] Did you mean 2?',
    ],
    [
      'no discriminator',
      'command: {}',
      'a.yaml:1:10: type is missing; it must be a text; known here: OfferBaton, CloseLog. [missing]',
    ],
    [
      'a wrong discriminator',
      'command: { type: OferBaton }',
      'a.yaml:1:12: type has a value that is not known; known here: OfferBaton, CloseLog. [unknown-value] Did you mean OfferBaton?',
    ],
  ])('%s: %s', (_name, text, said) => {
    expect(saidOf(text)).toEqual([said]);
  });

  test('unknown keys are told one by one, each with the key that was meant', () => {
    const text = 'scenario: x\ncommand:\n  type: CloseLog\n  resaon: done\n  Kari Åsen: 1\nstpes: []\n';
    expect(saidOf(text)).toEqual([
      'a.yaml:3:3: reason is missing; it must be a text. [missing]',
      'a.yaml:4:3: resaon is not a key that is read here; known here: type, reason. [unknown-key] Did you mean reason?',
      'a.yaml:5:3: This key is not a key that is read here; known here: type, reason. [unknown-key]',
      expect.stringMatching(/^a\.yaml:6:1: stpes is not a key .* \[unknown-key\] Did you mean steps\?$/),
    ]);
  });

  test('a key that stands there already is not suggested', () => {
    expect(saidOf('command: { type: OfferBaton, to: x, too: y }')).toEqual([
      'a.yaml:1:37: too is not a key that is read here; known here: type, to. [unknown-key]',
    ]);
  });

  test('of a union, only the branch that was meant is reported, with path and place', () => {
    const read = readDocument('a.yaml', 'steps:\n  - day: 2026-02-20\n    do: OfferBaton\n    expect: acepted\n');
    if ('issues' in read) throw new Error('the document is well-formed');
    const parsed = schema.safeParse(read.document.value);
    expect(parsed.error && issuesOf(parsed.error, read.document)).toEqual([
      {
        code: 'unknown-value',
        source: 'a.yaml',
        line: 4,
        column: 5,
        path: 'steps[0].expect',
        message: 'expect has a value that is not known; known here: accepted, refused, silent.',
        sentence: 'unknown-value',
        facts: { name: 'expect', known: ['accepted', 'refused', 'silent'] },
        suggestion: 'accepted',
      },
    ]);
  });

  test('a misspelt key inside a union is held against the branch it belongs to', () => {
    expect(saidOf('steps: [{ day: 2026-02-20, ask: x, becuase: [] }]')).toEqual([
      'a.yaml:1:36: becuase is not a key that is read here; known here: day, do, expect, ask, because. [unknown-key] Did you mean because?',
    ]);
  });

  test('the branch with the fewest faults is reported, also when another one comes first', () => {
    expect(
      saidOf('steps: [{ day: 2026-02-20, ask: 1, becuase: [] }]').map((line) => line.split(' ').slice(0, 2)),
    ).toEqual([
      ['a.yaml:1:28:', 'ask'],
      ['a.yaml:1:36:', 'becuase'],
    ]);
  });

  test('of branches with as many faults, the one that got deepest is reported', () => {
    const either = z.union([z.object({ x: z.string() }), z.object({ x: z.object({ y: z.string() }) })]);
    expect(saidOf('x: { y: 1 }', either)).toEqual(['a.yaml:1:6: y must be a text, not a number. [wrong-type]']);
  });

  test('more than twelve options are not listed, but the nearest is named', () => {
    const many = z.object({ word: z.enum(Array.from({ length: 13 }, (_, at) => `option${at}`)) });
    expect(saidOf('word: optoin3', many)).toEqual([
      'a.yaml:1:1: word has a value that is not known. [unknown-value] Did you mean option3?',
    ]);
  });

  test('behind an alias, the place where it was written is told', () => {
    expect(saidOf('people:\n  a: &a\n    role: 1\n  b: *a\n').map((line) => line.split(' ')[0])).toEqual([
      'a.yaml:3:5:',
      'a.yaml:3:5:',
    ]);
  });
});
