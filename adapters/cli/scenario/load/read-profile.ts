import { parseProfile } from '../../../../src/profile/parse.schema.ts';
import { profileSchema } from '../../../../src/profile/profile.schema.ts';
import type { Profile } from '../../../../src/profile/profile.ts';
import type { DocumentPath } from '../../read/document-issue.ts';
import { parseWritten, valueAsWritten } from './parse-written.ts';
import { readFile } from './read-file.ts';
import { type Reading, read } from './reading.ts';
import { issueAt } from './where.ts';

/** Reads a profile from YAML or JSON, with line and column of everything that is wrong with it. */
export function readProfile(file: string): Reading<Profile> {
  const text = readFile(file);
  if (!text.ok) return text;
  const document = text.value;
  const shaped = parseWritten(profileSchema, document);
  if (!shaped.ok) return shaped;
  const parsed = parseProfile(valueAsWritten(profileSchema, document));
  if (parsed.ok) return read(parsed.value);
  const issues = parsed.issues.map(({ code, path, message }) =>
    issueAt({ document, path: pathOf(path) }, code, `${path === '' ? 'The profile' : path}: ${message}.`),
  );
  return { ok: false, issues };
}

/** `levels[0].source` as a path. */
function pathOf(text: string): DocumentPath {
  return [...text.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index === undefined ? (key ?? '') : Number(index),
  );
}
