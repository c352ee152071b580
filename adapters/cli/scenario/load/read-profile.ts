import type { Profile } from '../../../../src/profile/profile.ts';
import { readCompiled } from '../../profile/read-compiled.ts';
import { type Reading, read } from './reading.ts';

/** Reads a profile, and all that it extends, from YAML or JSON, with line and column of everything that is wrong with it. */
export function readProfile(file: string): Reading<Profile> {
  const compiled = readCompiled(file);
  return compiled.ok ? read(compiled.value.profile) : compiled;
}
