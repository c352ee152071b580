import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseProfile } from '../../src/profile/parse.schema.ts';
import type { Profile } from '../../src/profile/profile.ts';

/** A shipped profile, parsed as a host would. */
export function shipped(name: string): Profile {
  return read(new URL(`../../examples/profiles/${name}.yaml`, import.meta.url));
}

/** A small one made up for the scenarios of a rule. */
export function madeUp(name: string): Profile {
  return read(new URL(`../../examples/scenarios/rules/profiles/${name}.yaml`, import.meta.url));
}

function read(url: URL): Profile {
  const text = readFileSync(url, 'utf8');
  const parsed = parseProfile(parse(text, { version: '1.2', schema: 'core' }));
  if (!parsed.ok) throw new Error(parsed.issues.map((one) => `${one.path}: ${one.code}`).join('\n'));
  return parsed.value;
}
