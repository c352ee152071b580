import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseProfile } from '../../src/profile/parse.schema.ts';
import type { Profile } from '../../src/profile/profile.ts';

/** The rules in a file, parsed as a host would. */
export function rulesOf(path: string): Profile {
  const parsed = parseProfile(parse(readFileSync(path, 'utf8'), { version: '1.2', schema: 'core' }));
  if (!parsed.ok) throw new Error(parsed.issues.map((one) => `${one.path}: ${one.code}`).join('\n'));
  return parsed.value;
}
