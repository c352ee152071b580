import type * as z from 'zod';
import { bestBranch } from './best-branch.ts';
import type { DocumentPath } from './document-issue.ts';
import type { Finding } from './finding.ts';
import type { Kind, Sentence, ToldFacts, Unit } from './told.ts';
import { kindOf, valueAt } from './value-at.ts';

type Issue = z.core.$ZodIssue;

/** Kinds of value for the types zod expects; `z.date()` and other types no document holds are of another kind. */
const EXPECTED: Readonly<Record<string, Kind>> = {
  string: 'text',
  number: 'number',
  int: 'whole',
  boolean: 'truth',
  array: 'list',
  tuple: 'list',
  object: 'map',
  record: 'map',
  null: 'nothing',
};

/** Breaks one zod issue down to findings; of a union, the branch that fits best. */
export function findingsOf(issue: Issue, before: DocumentPath, document: unknown): readonly Finding[] {
  const path = [...before, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const { found, value } = valueAt(document, path);
  switch (issue.code) {
    case 'invalid_type': {
      const expected = [EXPECTED[issue.expected] ?? 'other'];
      if (!found) return [{ kind: 'missing', path, expected, allowed: [] }];
      if (issue.expected === 'never') return [tell(path, 'unknown-key', 'no-place')];
      if (typeof value === 'number' && !Number.isFinite(value) && /^(number|int)$/.test(issue.expected))
        return [tell(path, 'wrong-type', 'not-finite')];
      if (issue.expected === 'int' && typeof value === 'number') return [tell(path, 'wrong-type', 'not-whole')];
      return [{ kind: 'type', path, expected }];
    }
    case 'invalid_value':
      return [ofAllowed(path, issue.values, found, value)];
    case 'unrecognized_keys':
      return [{ kind: 'keys', path, keys: issue.keys }];
    case 'invalid_union':
      return ofUnion(issue, path, document);
    case 'invalid_key':
      return [ofKey(issue, path, document)];
    case 'invalid_element':
      return issue.issues.flatMap((inner) => findingsOf(inner, path, document));
    default:
      return [ofRule(issue, path)];
  }
}

function tell(path: DocumentPath, code: string, sentence: Sentence, facts: ToldFacts = {}): Finding {
  return { kind: 'told', path, code, sentence, facts };
}

/** The words a schema gives itself, else a sentence of ours. */
function own(path: DocumentPath, code: string, issue: Issue, sentence: Sentence, facts?: ToldFacts): Finding {
  const isStandard = /^(Invalid|Too (small|big))\b/.test(issue.message); // zod's own all start so, and are said better here
  return isStandard ? tell(path, code, sentence, facts) : { kind: 'said', path, code, message: issue.message };
}

function ofAllowed(path: DocumentPath, values: readonly unknown[], found: boolean, value: unknown): Finding {
  const allowed = values.map(String);
  const expected = [...new Set(values.map(kindOf))];
  if (!found) return { kind: 'missing', path, expected, allowed };
  // A number where texts are allowed is most often an id without quotes: judged by its spelling, not by its type.
  return typeof value === 'object' ? { kind: 'type', path, expected } : { kind: 'value', path, allowed };
}

function ofUnion(issue: z.core.$ZodIssueInvalidUnion, path: DocumentPath, document: unknown): readonly Finding[] {
  const { found, value } = valueAt(document, path);
  if (issue.errors.length > 0) {
    const branches = issue.errors.map((inner) => inner.flatMap((one) => findingsOf(one, path, document)));
    return bestBranch(branches, path, document);
  }
  if ('options' in issue && issue.options !== undefined) return [ofAllowed(path, issue.options, found, value)];
  if (!found) return [{ kind: 'missing', path, expected: [], allowed: [] }];
  return [tell(path, 'wrong-type', 'no-form')];
}

function ofKey(issue: z.core.$ZodIssueInvalidKey, path: DocumentPath, document: unknown): Finding {
  // The issues inside are about the key, though their path leads to the value under it: only words and kind are used.
  const inner = issue.issues.flatMap((one) => findingsOf(one, path, document));
  if (inner.some((one) => one.kind === 'value')) {
    return { kind: 'keys', path: path.slice(0, -1), keys: [String(path.at(-1))] };
  }
  const ruled = inner.find((one) => (one.kind === 'said' || one.kind === 'told') && one.code !== 'wrong-form');
  return ruled ?? tell(path, 'unknown-key', 'no-key-form');
}

type RuleIssue = Exclude<
  Issue,
  { code: 'invalid_type' | 'invalid_value' | 'unrecognized_keys' | 'invalid_union' | 'invalid_key' | 'invalid_element' }
>;

function ofRule(issue: RuleIssue, path: DocumentPath): Finding {
  switch (issue.code) {
    case 'invalid_format':
      if (issue.format === 'date') return tell(path, 'not-a-day', 'not-a-day');
      return own(path, 'wrong-form', issue, 'wrong-form');
    case 'too_small':
      return own(path, 'out-of-range', issue, tooSmall(issue), {
        ...unitOf(issue.origin),
        bound: Number(issue.minimum),
      });
    case 'too_big':
      return own(path, 'out-of-range', issue, issue.inclusive === false ? 'less-than' : 'at-most', {
        ...unitOf(issue.origin),
        bound: Number(issue.maximum),
      });
    case 'not_multiple_of':
      return tell(path, 'out-of-range', 'multiple', { bound: Number(issue.divisor) });
    case 'custom': {
      const code: unknown = issue.params?.code;
      if (code === 'not-a-day') return tell(path, code, 'not-a-day');
      return own(path, typeof code === 'string' ? code : 'wrong-value', issue, 'rule-broken');
    }
  }
}

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): Sentence {
  if (inclusive === false) return 'more-than';
  return isList(origin) && Number(minimum) === 1 ? 'not-one' : 'at-least';
}

function unitOf(origin: string): { readonly unit?: Unit } {
  if (origin === 'string') return { unit: 'characters' };
  return isList(origin) ? { unit: 'items' } : {};
}

function isList(origin: string): boolean {
  return origin === 'array' || origin === 'set';
}
