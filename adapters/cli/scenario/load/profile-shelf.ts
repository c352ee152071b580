import { dirname, resolve } from 'node:path';
import type { Profile } from '../../../../src/profile/profile.ts';
import { shippedProfile, shippedProfiles } from './package-folder.ts';
import { readProfile } from './read-profile.ts';
import { type Reading, unread } from './reading.ts';
import { issueAt, type Where } from './where.ts';

/** Profiles by the words scenarios use for them; each file is read once. */
export class ProfileShelf {
  readonly #read = new Map<string, Reading<Profile>>();

  /** The profile a word stands for: one shipped with the package, or a file relative to the one it is written in. */
  find(written: string, file: string, where: Where): Reading<Profile> {
    const path = isPath(written) ? resolve(dirname(file), written) : shippedProfile(written);
    if (path === undefined) {
      const message = 'No profile of this name comes with the package; for a file of your own, write its path.';
      return unread(issueAt(where, 'no-such-profile', message, written, shippedProfiles()));
    }
    const known = this.#read.get(path) ?? readProfile(path);
    this.#read.set(path, known);
    if (!known.ok && known.issues[0]?.code === 'no-such-file') {
      return unread(issueAt(where, 'no-such-file', 'The file of this profile cannot be read.'));
    }
    return known;
  }
}

function isPath(written: string): boolean {
  return /[/\\]|\.(ya?ml|json)$/.test(written);
}
