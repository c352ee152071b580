import * as z from 'zod';
import { stampSchema } from '../identity/actor.schema.ts';
import { idSchema } from '../identity/id.schema.ts';
import type { CaseEvent, Command } from './case.ts';
import { commandFields, eventFields } from './concepts.schema.ts';

type Shapes = { readonly [type: string]: z.ZodObject };

/** One strict object per type: the stamp, the type and the fields of that type. */
function stamped(shapes: Shapes, extra: z.ZodRawShape): ReadonlyMap<string, z.ZodObject> {
  const entries = Object.entries(shapes).map(([type, shape]): [string, z.ZodObject] => [
    type,
    z.strictObject({ ...stampSchema.shape, ...extra, type: z.literal(type), ...shape.shape }),
  ]);
  return new Map(entries);
}

/** The whole shape of every command, by type. */
export const commandSchemas = stamped(commandFields, { caseId: idSchema.optional() });

/** The whole shape of every event, by type. */
export const eventSchemas = stamped(eventFields, { command: idSchema.optional() });

/** Something wrong with JSON at the border: a stable code and the path of the field. Values are never repeated. */
export interface BorderIssue {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly BorderIssue[] };

/** A command from JSON. Any JSON gives an answer; nothing is thrown. */
export function parseCommand(json: unknown): Parsed<Command> {
  return parseStamped<Command>(commandSchemas, json, 'unknown-command');
}

/** An event from JSON, as a store or another system hands it in. */
export function parseEvent(json: unknown): Parsed<CaseEvent> {
  return parseStamped<CaseEvent>(eventSchemas, json, 'unknown-event');
}

function parseStamped<T>(schemas: ReadonlyMap<string, z.ZodObject>, json: unknown, unknownType: string): Parsed<T> {
  const type = typeof json === 'object' && json !== null && 'type' in json ? json.type : undefined;
  const schema = typeof type === 'string' ? schemas.get(type) : undefined;
  if (!schema)
    return { ok: false, issues: [{ code: unknownType, path: 'type', message: 'type must be one this release knows' }] };
  const parsed = schema.safeParse(json);
  // The schema of the type is the shape of T for that type: T is inferred from these same schemas.
  return parsed.success ? { ok: true, value: parsed.data as T } : { ok: false, issues: borderIssues(parsed.error) };
}

/** Zod's issues as codes and paths, without the values. */
export function borderIssues(error: z.ZodError): readonly BorderIssue[] {
  return error.issues.map((issue) => ({ code: codeOf(issue), path: pathText(issue.path), message: messageOf(issue) }));
}

/** Zod names the keys it does not know; a key may be anything, so it is not repeated. */
function messageOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'unrecognized_keys' ? 'a field that is not known here' : issue.message;
}

function codeOf(issue: z.core.$ZodIssue): string {
  const own = 'params' in issue ? issue.params?.code : undefined;
  if (typeof own === 'string') return own;
  return issue.code === 'unrecognized_keys' ? 'unknown-field' : issue.code.replaceAll('_', '-');
}

/** A path as text: `steps[3].do`. Keys that are not plain words are left out, as they may be anything. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const word = /^[A-Za-z][A-Za-z0-9._-]{0,40}$/.test(String(key)) ? String(key) : '?';
    return text === '' ? word : `${text}.${word}`;
  }, '');
}
