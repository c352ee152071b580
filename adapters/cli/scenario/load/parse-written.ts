import type * as z from 'zod';
import type { DocumentPath } from '../../read/document-issue.ts';
import { knownKeysAt } from '../../read/known-keys.ts';
import type { PositionedDocument } from '../../read/positioned-document.ts';
import { valueAt } from '../../read/value-at.ts';
import { issuesOf } from '../../read/zod-issues.ts';
import { type Reading, read } from './reading.ts';

/**
 * Holds what stands at a path of a document against a schema. A number where the schema wants a text is taken as it is written, so that
 * levels, steps and versions need no quotes: `level: 1`, `version: 1.10`. Who has read the texts already hands in the value.
 */
export function parseWritten<S extends z.ZodType>(
  schema: S,
  document: PositionedDocument,
  at: DocumentPath = [],
  value: unknown = valueAsWritten(schema, document, at),
): Reading<z.output<S>> {
  const parsed = schema.safeParse(value);
  return parsed.success ? read(parsed.data) : { ok: false, issues: issuesIn(parsed.error, schema, document, at) };
}

/** What stands at a path, with numbers as texts wherever the schema wants a text. */
export function valueAsWritten(schema: z.ZodType, document: PositionedDocument, at: DocumentPath = []): unknown {
  let { value } = valueAt(document.value, at);
  for (;;) {
    const numbers = (schema.safeParse(value).error?.issues ?? [])
      .flatMap((issue) => wantedAsText(issue, []))
      .filter((path) => typeof valueAt(value, path).value === 'number');
    if (numbers.length === 0) return value;
    value = withTexts(value, numbers, (path) => document.sourceTextAt([...at, ...path]) ?? '');
  }
}

function issuesIn(error: z.core.$ZodError, schema: z.ZodType, document: PositionedDocument, at: DocumentPath) {
  const issues = error.issues.map((issue) => ({ ...issue, path: [...at, ...issue.path] }));
  // Only the issues of an error are read, and these are the same with their whole path.
  const whole = { ...error, issues } as z.core.$ZodError;
  return issuesOf(whole, document, (path) =>
    knownKeysAt(schema, path.slice(at.length), valueAt(document.value, at).value),
  );
}

/** Where a schema, or any branch of it, wanted a text. */
function wantedAsText(issue: z.core.$ZodIssue, before: DocumentPath): readonly DocumentPath[] {
  const path = [...before, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  if (issue.code === 'invalid_type') return issue.expected === 'string' ? [path] : [];
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap((one) => wantedAsText(one, path));
  return [];
}

/** A copy with the numbers at those paths as texts; what was not changed is shared. */
function withTexts(value: unknown, paths: readonly DocumentPath[], textOf: (path: DocumentPath) => string): unknown {
  return paths.reduce((sum, path) => replaced(sum, path, textOf(path)), value);
}

function replaced(value: unknown, [step, ...rest]: DocumentPath, text: string): unknown {
  if (step === undefined) return text;
  const inner = (of: unknown) => replaced(of, rest, text);
  if (Array.isArray(value)) return value.map((one, index) => (index === step ? inner(one) : one));
  return typeof value === 'object' && value !== null
    ? { ...value, [step]: inner(valueAt(value, [step]).value) }
    : value;
}
