import type * as z from 'zod';
import { nearestName } from '../../../src/rule/nearest-name.ts';
import { checkWords } from '../../../src/text/check-words.ts';
import { type DocumentIssue, type DocumentPath, nameable, type Place, pathText } from './document-issue.ts';
import type { Finding } from './finding.ts';
import type { PositionedDocument } from './positioned-document.ts';
import { READING_LIMITS } from './reading-limits.ts';
import { type Sentence, type ToldFacts, told } from './told.ts';
import { kindOf, valueAt } from './value-at.ts';
import { findingsOf } from './zod-findings.ts';

/** Tells which keys are known at a path: `(path) => knownKeysAt(schema, path, document.value)`. */
export type KnownKeys = (path: DocumentPath) => readonly string[];

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
  const issues = onlyNearest(findings).flatMap((finding) => issuesOfOne(finding, document, knownKeys));
  issues.sort((one, other) => one.line - other.line || one.column - other.column);
  return issues.slice(0, READING_LIMITS.issues);
}

/** Of several bounds that one value is beyond, the last: zod tells first what a whole number can be at all. */
function onlyNearest(findings: readonly Finding[]): readonly Finding[] {
  const bound = (one: Finding) => (one.kind === 'told' && one.facts?.bound !== undefined ? keyOf(one) : undefined);
  const last = new Map(findings.map((one) => [bound(one), one]));
  return findings.filter((one) => bound(one) === undefined || last.get(bound(one)) === one);
}

function keyOf({ path, sentence }: Extract<Finding, { kind: 'told' }>): string {
  return JSON.stringify([path, sentence]);
}

function issuesOfOne(finding: Finding, document: PositionedDocument, knownKeys?: KnownKeys): DocumentIssue[] {
  const { path } = finding;
  switch (finding.kind) {
    case 'keys':
      return finding.keys.slice(0, READING_LIMITS.issues).map((key) => unknownKey(key, path, document, knownKeys));
    case 'missing': {
      const facts = { expected: finding.expected, known: finding.allowed };
      return [tellAt(document, path, document.positionOf(path), { code: 'missing', sentence: 'missing', facts })];
    }
    case 'type': {
      const got = kindOf(valueAt(document.value, path).value);
      // What belongs to a key is recognized by standing further in than the key does.
      const sentence = got === 'nothing' ? 'nothing-below' : 'wrong-type';
      return [tellHere(document, path, { code: 'wrong-type', sentence, facts: { expected: finding.expected, got } })];
    }
    case 'value':
      return [tellHere(document, path, notAllowed(finding.allowed, document, path))];
    case 'told':
      return [tellHere(document, path, finding)];
    case 'said': {
      const message = `${nameOf(path)}${continued(withoutValue(finding.message, document, path))}.`;
      const place = document.keyPositionOf(path);
      return [{ code: finding.code, source: document.source, ...place, path: pathText(path), message }];
    }
  }
}

/** What is said of something in a document, before it is known where that stands. */
interface Telling {
  readonly code: string;
  readonly sentence: Sentence;
  readonly facts?: ToldFacts;
  readonly suggestion?: string | undefined;
}

function tellHere(document: PositionedDocument, path: DocumentPath, telling: Telling): DocumentIssue {
  return tellAt(document, path, document.keyPositionOf(path), telling);
}

function tellAt(document: PositionedDocument, path: DocumentPath, place: Place, telling: Telling): DocumentIssue {
  const { code, sentence, suggestion } = telling;
  const facts = { ...named(path), ...telling.facts };
  const message = told(sentence, facts, 'en');
  const issue = { code, source: document.source, ...place, path: pathText(path), message, sentence, facts };
  return suggestion === undefined ? issue : { ...issue, suggestion };
}

/** The spelling can be right and only the quotes wrong: `level: 1` where levels are texts. */
function notAllowed(allowed: readonly string[], document: PositionedDocument, path: DocumentPath): Telling {
  // Where a profile states a value, the one word that may stand instead of a map is `notStated`.
  if (allowed.length === 1 && allowed[0] === 'notStated') return { code: 'unknown-value', sentence: 'stated' };
  const written = document.sourceTextAt(path) ?? '';
  const facts = { known: allowed };
  if (!allowed.includes(written))
    return { code: 'unknown-value', sentence: 'unknown-value', facts, suggestion: nearestName(written, allowed) };
  const { value } = valueAt(document.value, path);
  if (typeof value === 'string') return { code: 'wrong-type', sentence: 'without-quotes', facts, suggestion: written };
  const got = kindOf(value);
  return { code: 'wrong-type', sentence: 'in-quotes', facts: { ...facts, got }, suggestion: `"${written}"` };
}

function unknownKey(
  key: string,
  parent: DocumentPath,
  document: PositionedDocument,
  knownKeys?: KnownKeys,
): DocumentIssue {
  const known = knownKeys?.(parent) ?? [];
  // A key that stands there already is not what another one was meant to be.
  const open = known.filter((one) => !valueAt(document.value, [...parent, one]).found);
  const telling = {
    code: 'unknown-key',
    sentence: 'unknown-key',
    facts: { known },
    suggestion: nearestName(key, open),
  } as const;
  return tellHere(document, [...parent, key], telling);
}

/** What a message calls the thing it is about. */
function named(path: DocumentPath): ToldFacts {
  const last = path.at(-1);
  if (last === undefined) return { unnamed: 'document' };
  if (typeof last === 'number') return { unnamed: 'item' };
  return nameable(last) ? { name: last } : { unnamed: 'key' };
}

function nameOf(path: DocumentPath): string {
  const { name, unnamed = 'key' } = named(path);
  return name ?? checkWords.en.names[unnamed];
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
