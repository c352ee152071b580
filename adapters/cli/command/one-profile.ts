import { existsSync } from 'node:fs';
import type { Profile } from '../../../src/profile/profile.ts';
import { shippedProfile } from '../scenario/load/package-folder.ts';
import { readProfile } from '../scenario/load/read-profile.ts';
import type { Reading } from '../scenario/load/reading.ts';

/** The profile a word of the command line stands for: a file, else one that comes with the package. */
export function profileAt(written: string): Reading<Profile> {
  return readProfile(fileOf(written));
}

/** The file a word of the command line stands for; where there is none, the word itself, so that it is what is told of. */
export function fileOf(written: string): string {
  return existsSync(written) ? written : (shippedProfile(written) ?? written);
}
