import * as z from 'zod';
import { stampSchema } from '../identity/actor.schema.ts';
import { idSchema } from '../identity/id.schema.ts';
import { idFault } from '../identity/id.ts';
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
  /** What was probably meant: a name of the format or of the profile, never what was written. */
  readonly meant?: string;
}

/** What was read from JSON, or everything that is wrong with it. */
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
  if (!parsed.success) return { ok: false, issues: borderIssues(parsed.error) };
  const dropped = droppedKeys(json);
  // The schema of the type is the shape of T for that type: T is inferred from these same schemas.
  return dropped.length === 0 ? { ok: true, value: parsed.data as T } : { ok: false, issues: dropped };
}

/** As many issues as anyone reads: bad input is not answered with more than it said. */
const MOST_ISSUES = 50;

/** Zod's issues as codes and paths, without the values. */
export function borderIssues(error: z.ZodError): readonly BorderIssue[] {
  return error.issues
    .flatMap((issue) => nearestForm(issue, []))
    .slice(0, MOST_ISSUES)
    .map((issue) => ({ code: codeOf(issue), path: pathText(issue.path), message: messageOf(issue) }));
}

/** Of a value that fits none of several forms: what is wrong inside the form it has, where its own keys show which that is. */
function nearestForm(issue: z.core.$ZodIssue, before: readonly PropertyKey[]): readonly z.core.$ZodIssue[] {
  const path = [...before, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ ...issue, path }];
  const forms = issue.errors.map((form) => form.flatMap((inner) => nearestForm(inner, path)));
  const meant = forms.filter((form) => form.length > 0 && form.every((inner) => inner.path.length > path.length));
  const [only, ...others] = meant;
  return only === undefined || others.length > 0 ? [{ ...issue, path }] : only;
}

/** Zod leaves the key `__proto__` out of a map without a word; that something was left out is told. */
export function droppedKeys(json: unknown): readonly BorderIssue[] {
  const fields = typeof json === 'object' && json !== null ? Object.entries(json) : [];
  return fields
    .filter(([, map]) => typeof map === 'object' && map !== null && Object.hasOwn(map, '__proto__'))
    .map(([field]) => ({ code: 'prototype-key', path: pathText([field]), message: 'the key __proto__ is not read' }));
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

/** A path as text: `steps[3].do`. Keys that are not plain words, or could be no id, are left out, as they may be anything. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const said = String(key);
    const word = /^[A-Za-z][A-Za-z0-9._-]{0,40}$/.test(said) && idFault(said) === null ? said : '?';
    return text === '' ? word : `${text}.${word}`;
  }, '');
}
