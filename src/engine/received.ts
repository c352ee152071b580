import type { CalendarDay } from '../calendar/day.ts';
import { parseCommand } from '../case/case.schema.ts';
import type { Command } from '../case/case.ts';
import type { Invalid } from '../case/decision.ts';
import type { Issue } from '../case/issue.ts';
import { idFault } from '../identity/id.ts';
import { invalid } from './answer.ts';
import { byteLength } from './digest.ts';

/** A command that is well formed, with the texts handed in beside it, by content id. */
export interface Received {
  readonly command: Command;
  readonly caseId: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** The longest text, in UTF-8 bytes: 256 kB. */
export const LONGEST_TEXT = 256 * 1024;

/**
 * A command and its texts from JSON. The day is the engine's, whatever the sender says. Any JSON gives an answer; no value is repeated in
 * it, and nothing is thrown.
 */
export function receive(commandJson: unknown, contents: unknown, day: CalendarDay): Received | Invalid {
  const parsed = parseCommand(isPlainObject(commandJson) ? { ...commandJson, day } : commandJson);
  const texts = new Map(isPlainObject(contents) ? Object.entries(contents) : []);
  const issues: Issue[] = parsed.ok ? [] : [...parsed.issues];
  if (parsed.ok && parsed.value.caseId === undefined) issues.push({ code: 'missing', path: 'caseId' });
  if (!isPlainObject(contents)) issues.push({ code: 'not-an-object', path: 'contents' });
  for (const [id, text] of texts) issues.push(...textIssues(id, text));
  if (!parsed.ok || parsed.value.caseId === undefined || issues.length > 0) return invalid(...issues);
  return { command: parsed.value, caseId: parsed.value.caseId, texts: texts as Map<string, string> }; // each has just been seen to be text
}

function isPlainObject(json: unknown): json is { readonly [key: string]: unknown } {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function textIssues(id: string, text: unknown): readonly Issue[] {
  const fault = idFault(id);
  if (fault !== null) return [{ code: fault, path: 'contents.?' }];
  const path = `contents.${id}`;
  if (typeof text !== 'string') return [{ code: 'content-not-text', path }];
  const tooLarge = text.length > LONGEST_TEXT || byteLength(text) > LONGEST_TEXT;
  return tooLarge ? [{ code: 'content-too-large', path }] : [];
}
