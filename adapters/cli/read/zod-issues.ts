import type * as z from 'zod';
import { nearestName } from '../../../src/rule/nearest-name.ts';
import { type DocumentIssue, type DocumentPath, nameable, type Place, pathText } from './document-issue.ts';
import type { Finding } from './finding.ts';
import type { PositionedDocument } from './positioned-document.ts';
import { READING_LIMITS } from './reading-limits.ts';
import { kindOf, valueAt } from './value-at.ts';
import { findingsOf } from './zod-findings.ts';

/** Tells which keys are known at a path: `(path) => knownKeysAt(schema, path, document.value)`. */
export type KnownKeys = (path: DocumentPath) => readonly string[];

const LISTED = 12;
/** Of so many findings the first in the document are told; a file with more is no file of this format. */
const WEIGHED = 1000;

/**
 * Says what a schema found wrong, at the line and column of the offending key, in the order of the document.
 *
 * When to use: after `schema.safeParse(document.value)`. A refinement gives its code as `params: { code }` and its
 * words as `error`, a phrase that continues after the name of the key (`must not be before the day it is from`).
 */
export function issuesOf(
  error: z.core.$ZodError,
  document: PositionedDocument,
  knownKeys?: KnownKeys,
): DocumentIssue[] {
  const findings = error.issues.slice(0, WEIGHED).flatMap((issue) => findingsOf(issue, [], document.value));
  const issues = findings.flatMap((finding) => issuesOfOne(finding, document, knownKeys));
  issues.sort((one, other) => one.line - other.line || one.column - other.column);
  return issues.slice(0, READING_LIMITS.issues);
}

function issuesOfOne(finding: Finding, document: PositionedDocument, knownKeys?: KnownKeys): DocumentIssue[] {
  const { path } = finding;
  const issue = (place: Place, code: string, message: string, suggestion?: string): DocumentIssue[] => {
    const plain = { code, source: document.source, ...place, path: pathText(path), message };
    return [suggestion === undefined ? plain : { ...plain, suggestion }];
  };
  const here = document.keyPositionOf(path);
  const name = nameOf(path);
  switch (finding.kind) {
    case 'keys':
      return finding.keys.slice(0, READING_LIMITS.issues).map((key) => unknownKey(key, path, document, knownKeys));
    case 'missing':
      return issue(
        document.positionOf(path),
        'missing',
        `${name} is missing${wanted(finding.expected, finding.allowed)}.`,
      );
    case 'type': {
      const got = kindOf(valueAt(document.value, path).value);
      const below = got === 'nothing' ? BELOW : '';
      return issue(here, 'wrong-type', `${name} must be ${either(finding.expected)}, not ${got}${below}.`);
    }
    case 'value': {
      if (onlyNotStated(finding.allowed)) return issue(here, 'unknown-value', `${name} ${STATED}.`);
      const { code, words, meant } = notAllowed(finding.allowed, document, path);
      return issue(here, code, `${name} ${words}${list(finding.allowed)}.`, meant);
    }
    case 'said':
      return issue(here, finding.code, `${name}${continued(withoutValue(finding.message, document, path))}.`);
  }
}

/** What belongs to a key is recognized by standing further in than the key does. */
const BELOW = '; what belongs to it stands on the lines below, two spaces further in';
/** Where a profile states a value, the one word that may stand instead of a map is `notStated`. */
const STATED = 'is stated with its source, as { is: ..., source: ... }, or is notStated';

function onlyNotStated(allowed: readonly string[]): boolean {
  return allowed.length === 1 && allowed[0] === 'notStated';
}

interface NotAllowed {
  readonly code: string;
  readonly words: string;
  readonly meant: string | undefined;
}

/** The spelling can be right and only the quotes wrong: `level: 1` where levels are texts. */
function notAllowed(allowed: readonly string[], document: PositionedDocument, path: DocumentPath): NotAllowed {
  const written = document.sourceTextAt(path) ?? '';
  if (!allowed.includes(written)) {
    return { code: 'unknown-value', words: 'has a value that is not known', meant: nearestName(written, allowed) };
  }
  const { value } = valueAt(document.value, path);
  if (typeof value === 'string') {
    return { code: 'wrong-type', words: 'is a text here; write it without quotes', meant: written };
  }
  return { code: 'wrong-type', words: `is ${kindOf(value)} here; put it in quotes`, meant: `"${written}"` };
}

function unknownKey(
  key: string,
  parent: DocumentPath,
  document: PositionedDocument,
  knownKeys?: KnownKeys,
): DocumentIssue {
  const path = [...parent, key];
  const known = knownKeys?.(parent) ?? [];
  // A key that stands there already is not what another one was meant to be.
  const open = known.filter((one) => !valueAt(document.value, [...parent, one]).found);
  const suggestion = nearestName(key, open);
  const message = `${nameOf(path)} is not a key that is read here${list(known)}.`;
  const place = document.keyPositionOf(path);
  const issue = { code: 'unknown-key', source: document.source, ...place, path: pathText(path), message };
  return suggestion === undefined ? issue : { ...issue, suggestion };
}

/** What a message calls the thing it is about. */
function nameOf(path: DocumentPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'The document';
  if (typeof last === 'number') return 'This item';
  return nameable(last) ? last : 'This key';
}

function wanted(expected: readonly string[], allowed: readonly string[]): string {
  const known = expected.length > 0 ? `; it must be ${either(expected)}` : '';
  return known + list(allowed);
}

function either(words: readonly string[]): string {
  return words.length > 0 ? words.join(' or ') : 'another kind of value';
}

function list(allowed: readonly string[]): string {
  return allowed.length === 0 || allowed.length > LISTED ? '' : `; known here: ${allowed.join(', ')}`;
}

/** INVARIANT: the words of a schema that quote the value, or a key that may not be named, are not passed on. */
function withoutValue(message: string, document: PositionedDocument, path: DocumentPath): string {
  const last = path.at(-1);
  const key = typeof last === 'string' && !nameable(last) ? last : undefined;
  const quotes = [document.sourceTextAt(path), key].some((text) => text && text.length > 1 && message.includes(text));
  return quotes ? 'breaks a rule of the format' : message.replace(/\.$/, '');
}

/** A phrase goes on after the name, a sentence of its own stands behind a colon. */
function continued(words: string): string {
  return /^[A-ZÆØÅ]/.test(words) ? `: ${words}` : ` ${words}`;
}
