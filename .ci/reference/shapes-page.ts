import { basename, dirname } from 'node:path';
import type * as z from 'zod';
import { stampSchema } from '../../src/identity/actor.schema.ts';
import { type Shape, shapeOf, wordsFor } from './field-words.ts';
import { code, table } from './page.ts';
import { type Comments, commentsOf, filesOfConcepts } from './source-comments.ts';

/** Commands or events of one concept, with what its schema file says of them. */
export interface OfConcept {
  readonly concept: string;
  readonly names: readonly string[];
  readonly comments: Comments;
}

/** The commands, or the events, of every concept, in the order of their schema files. */
export function byConcept(
  root: string,
  constant: 'commands' | 'events',
  known: ReadonlySet<string>,
): readonly OfConcept[] {
  const files = filesOfConcepts(root, (concept) => concept, /\.schema\.ts$/);
  const found = files.map((file) => {
    const comments = commentsOf(file, constant);
    return { concept: basename(dirname(file)), names: [...comments.keys()].filter((key) => known.has(key)), comments };
  });
  const named = new Set(found.flatMap((one) => one.names));
  const missed = [...known].filter((name) => !named.has(name));
  if (missed.length > 0) throw new Error(`no schema file of a concept names ${missed.join(', ')}`);
  return found.filter((one) => one.names.length > 0);
}

const STAMP: ReadonlySet<string> = new Set([...Object.keys(stampSchema.shape), 'type', 'caseId', 'command']);

/** The fields a command or an event has of its own: name, what it takes, what is said of it. */
export function fieldTable(name: string, schema: z.ZodType, comments: Comments): string {
  const shape = shapeOf(schema);
  const rows = Object.entries(shape.properties ?? {})
    .filter(([field]) => !STAMP.has(field))
    .map(([field, of]) => row(shape, field, of, comments.get(`${name}.${field}`) ?? ''));
  return table(['field', 'takes', ''], rows);
}

function row({ required = [] }: Shape, field: string, of: Shape, says: string): readonly string[] {
  const must = required.includes(field) ? 'required' : '';
  return [code(field), wordsFor(of), [must, says].filter((part) => part !== '').join('; ')];
}
