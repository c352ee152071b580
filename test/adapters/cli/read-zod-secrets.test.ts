import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import * as z from 'zod';
import { formatIssue } from '../../../adapters/cli/read/format-issue.ts';
import { knownKeysAt } from '../../../adapters/cli/read/known-keys.ts';
import { readDocument } from '../../../adapters/cli/read/read-document.ts';
import { issuesOf } from '../../../adapters/cli/read/zod-issues.ts';

/** One of every kind of schema whose faults are told; each can be given the secret in every place. */
const schema = z.strictObject({
  words: z.array(z.string().max(5)).optional(),
  day: z.iso.date().optional(),
  level: z.enum(['1', '2']).optional(),
  count: z.int().max(3).optional(),
  never: z.never().optional(),
  person: z.union([z.literal('none'), z.strictObject({ role: z.string() }), z.array(z.string())]).optional(),
  command: z.discriminatedUnion('type', [z.strictObject({ type: z.literal('OfferBaton'), to: z.string() })]).optional(),
  people: z.record(z.string().regex(/^[a-z]+$/), z.strictObject({ role: z.string() })).optional(),
  listed: z.partialRecord(z.enum(['a', 'b']), z.number()).optional(),
  checked: z
    .string()
    .refine(() => false, { error: ({ input }) => `is ${String(input)}`, params: { code: 'own' } })
    .optional(),
});

const SECRET = 'Kari Åsen 01019912345';

test('nothing of a value, and no free key, is ever in what a schema finds', () => {
  const codes = new Set<string>();
  const secret = fc.constantFrom(SECRET, 1019912345, [SECRET], { [SECRET]: SECRET }, null, true);
  const keys = fc.constantFrom('type', 'to', 'role', 'roel', 'a', SECRET);
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      secret,
      fc.constant('OfferBaton'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
    ),
  }));
  const document = fc.dictionary(fc.constantFrom(...Object.keys(schema.shape), SECRET), value, { minKeys: 1 });
  fc.assert(
    fc.property(document, (content) => {
      const read = readDocument('a.yaml', stringify(content, { aliasDuplicateObjects: false }));
      if ('issues' in read) throw new Error('what stringify writes can be read');
      const parsed = schema.safeParse(read.document.value);
      if (parsed.success) return;
      const issues = issuesOf(parsed.error, read.document, (path) => knownKeysAt(schema, path, read.document.value));
      for (const { code } of issues) codes.add(code);
      expect(JSON.stringify(issues) + issues.map(formatIssue).join('\n')).not.toMatch(/Kari|Åsen|01019|1019912345/);
    }),
    { numRuns: 1000 },
  );
  const told = ['missing', 'not-a-day', 'out-of-range', 'own', 'unknown-key', 'unknown-value', 'wrong-type'];
  expect([...codes].sort()).toEqual(told);
});
