import { type Compiled, compileProfile } from '../../../src/profile/compile.schema.ts';
import { profileSchema } from '../../../src/profile/profile.schema.ts';
import type { DocumentIssue, DocumentPath } from '../read/document-issue.ts';
import type { PositionedDocument } from '../read/positioned-document.ts';
import { parseWritten } from '../scenario/load/parse-written.ts';
import { type Reading, read } from '../scenario/load/reading.ts';
import { issueAt } from '../scenario/load/where.ts';
import { readWhole } from './read-whole.ts';

/** A profile as hosts load it, which still knows where each of its values was written. */
export interface ReadProfile extends Compiled {
  readonly document: PositionedDocument;
}

/** Reads a profile with all it extends from YAML or JSON, with file, line and column of everything that is wrong with it. */
export function readCompiled(file: string, others: readonly string[] = []): Reading<ReadProfile> {
  const whole = readWhole(file, others);
  if (!whole.ok) return whole;
  const { document, overrides } = whole.value;
  const shaped = parseWritten(profileSchema, document, [], document.value);
  if (!shaped.ok) return shaped;
  const compiled = compileProfile({ name: file, json: document.value }, () => undefined);
  if (compiled.ok) return read({ ...compiled.value, overrides, document });
  const issues = compiled.issues.map(({ code, path, message, meant }): DocumentIssue => {
    const where = { document, path: pathOf(path) };
    const issue = issueAt(where, code, sentence(`${path === '' ? 'The profile' : path}: ${message}`));
    // A role that is there can still be none that a duty is laid on.
    if (code === 'no-such-role') return { ...issue, sentence: 'not-employed', facts: { name: path } };
    return meant === undefined ? issue : { ...issue, facts: { meant } };
  });
  return { ok: false, issues };
}

/** `levels[0].source` as a path. */
export function pathOf(text: string): DocumentPath {
  return [...text.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index === undefined ? (key ?? '') : Number(index),
  );
}

function sentence(text: string): string {
  return /[.?]$/.test(text) ? text : `${text}.`;
}
