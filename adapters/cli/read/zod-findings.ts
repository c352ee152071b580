import type * as z from 'zod';
import { bestBranch } from './best-branch.ts';
import type { DocumentPath } from './document-issue.ts';
import type { Finding } from './finding.ts';
import { kindOf, valueAt } from './value-at.ts';

type Issue = z.core.$ZodIssue;

/** Words for the types zod expects; `z.date()` and other types no document holds keep a general word. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a map',
  record: 'a map',
  null: 'nothing',
};

/** Breaks one zod issue down to findings; of a union, the branch that fits best. */
export function findingsOf(issue: Issue, before: DocumentPath, document: unknown): readonly Finding[] {
  const path = [...before, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const { found, value } = valueAt(document, path);
  switch (issue.code) {
    case 'invalid_type': {
      const expected = [EXPECTED[issue.expected] ?? 'another kind of value'];
      if (!found) return [{ kind: 'missing', path, expected, allowed: [] }];
      if (issue.expected === 'never') return [said(path, 'unknown-key', 'must not stand here; remove it')];
      if (issue.expected === 'int' && typeof value === 'number')
        return [said(path, 'wrong-type', 'must be a whole number')];
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

function said(path: DocumentPath, code: string, message: string): Finding {
  return { kind: 'said', path, code, message };
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
  return [said(path, 'wrong-type', 'fits none, or more than one, of the forms that are read here')];
}

function ofKey(issue: z.core.$ZodIssueInvalidKey, path: DocumentPath, document: unknown): Finding {
  // The issues inside are about the key, though their path leads to the value under it: only words and kind are used.
  const inner = issue.issues.flatMap((one) => findingsOf(one, path, document));
  if (inner.some((one) => one.kind === 'value')) {
    return { kind: 'keys', path: path.slice(0, -1), keys: [String(path.at(-1))] };
  }
  const ruled = inner.find((one) => one.kind === 'said' && one.code !== 'wrong-form');
  return ruled ?? said(path, 'unknown-key', 'is not written the way keys are written here');
}

type RuleIssue = Exclude<
  Issue,
  { code: 'invalid_type' | 'invalid_value' | 'unrecognized_keys' | 'invalid_union' | 'invalid_key' | 'invalid_element' }
>;

function ofRule(issue: RuleIssue, path: DocumentPath): Finding {
  switch (issue.code) {
    case 'invalid_format':
      if (issue.format === 'date') return said(path, 'not-a-day', DAY);
      return said(path, 'wrong-form', own(issue.message) ?? 'is not written the way it is read here');
    case 'too_small':
      return said(
        path,
        'out-of-range',
        own(issue.message) ?? `must be ${range(issue, issue.minimum, 'least', 'more')}`,
      );
    case 'too_big':
      return said(path, 'out-of-range', own(issue.message) ?? `must be ${range(issue, issue.maximum, 'most', 'less')}`);
    case 'not_multiple_of':
      return said(path, 'out-of-range', `must be a multiple of ${issue.divisor}`);
    case 'custom': {
      const code: unknown = issue.params?.code;
      const words = own(issue.message) ?? (code === 'not-a-day' ? DAY : 'breaks a rule of the format');
      return said(path, typeof code === 'string' ? code : 'wrong-value', words);
    }
  }
}

const DAY = 'must be a day that exists, written YYYY-MM-DD';

/** The words a schema gives itself; zod's standard ones all start alike and are said better here. */
function own(message: string): string | undefined {
  return /^(Invalid|Too (small|big))\b/.test(message) ? undefined : message;
}

type Sized = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

function range(issue: Sized, bound: number | bigint, at: string, beyond: string): string {
  const units: Readonly<Record<string, string>> = {
    string: ' characters long',
    array: ' items long',
    set: ' items long',
  };
  const unit = units[issue.origin] ?? '';
  return issue.inclusive === false ? `${beyond} than ${bound}${unit}` : `at ${at} ${bound}${unit}`;
}
