import * as z from 'zod';
import type { CommandType } from '../../../../src/case/case.ts';
import { commandFields } from '../../../../src/case/concepts.schema.ts';
import type { DocumentIssue } from '../../read/document-issue.ts';
import type { Step } from '../scenario.ts';
import { expectsInvalid } from './expects-invalid.ts';
import type { KnownNames } from './known-names.ts';
import { type Named, namedBy } from './named-fields.ts';
import { parseWritten, valueAsWritten } from './parse-written.ts';
import { issueAt, type Where, within } from './where.ts';

/** What is wrong with the fields of a step's command, unless the step wants to see just that. */
export function issuesInCommand(step: Step, names: KnownNames): readonly DocumentIssue[] {
  const type = commandOf(step);
  if (type === undefined || expectsInvalid(step.written.expect)) return [];
  const { written, where } = step;
  const shape = fieldsIn(type);
  const issues = written.with === undefined ? missing(shape, type, where) : inWith(shape, type, where, names);
  const creates = 'id' in commandFields[type].shape;
  if (written.id === undefined || creates) return issues;
  return [...issues, issueAt(within(where, 'id'), 'misplaced-key', `${type} creates nothing that could have a name.`)];
}

/** The command a step carries out or asks about. */
export function commandOf({ written }: Step): CommandType | undefined {
  return (written.do ?? written.ask) as CommandType | undefined; // the schema has taken nothing but names of commands
}

/** The fields of a command as a step writes them, with numbers as texts where texts are meant. */
export function fieldsWritten(step: Step): { readonly [field: string]: unknown } {
  const type = commandOf(step);
  if (type === undefined || step.written.with === undefined) return {};
  const { document, path } = within(step.where, 'with');
  const value = valueAsWritten(fieldsIn(type), document, path);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The name of what is created stands beside `with`, as `id` of the step. */
function fieldsIn(type: CommandType): z.ZodObject {
  const { id, ...shape }: z.ZodRawShape = commandFields[type].shape;
  return z.strictObject(shape);
}

function missing(shape: z.ZodObject, type: CommandType, where: Where): readonly DocumentIssue[] {
  const needed = (shape.safeParse({}).error?.issues ?? []).map((issue) => String(issue.path[0]));
  return needed.map((field) => issueAt(where, 'missing', `${type} needs ${field}: write with: { ${field}: ... }.`));
}

function inWith(shape: z.ZodObject, type: CommandType, where: Where, names: KnownNames): readonly DocumentIssue[] {
  const at = within(where, 'with');
  const parsed = parseWritten(shape, at.document, at.path);
  if (!parsed.ok) return parsed.issues;
  return Object.entries(parsed.value).flatMap(([field, value]) => {
    const named = namedBy(type, field);
    return named === undefined ? [] : unknownNames(value, named, within(at, field), names);
  });
}

function unknownNames(value: unknown, named: Named, where: Where, names: KnownNames): readonly DocumentIssue[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => unknownNames(one, named, within(where, index), names));
  if (typeof value !== 'string' || names[named].has(value)) return [];
  return [issueAt(where, `unknown-${named}`, UNKNOWN[named], value, names[named])];
}

const UNKNOWN: { readonly [N in Named]: string } = {
  person: 'Nobody of this name is in people.',
  thing: 'Nothing in the story has this name: give it as id on the step that creates it.',
  content: 'No text of this name is in contents.',
};
