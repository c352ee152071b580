import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readProfile } from '../../adapters/cli/scenario/load/read-profile.ts';
import { municipalityPage } from './municipality-page.ts';

/** A page for each shipped profile, by its name in docs/reference. */
export function profilePages(root: string): readonly (readonly [name: string, text: string])[] {
  const folder = join(root, 'examples/profiles');
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.sort().map((file) => {
    const profile = readProfile(join(folder, file));
    if (!profile.ok) throw new Error(`${file}: ${JSON.stringify(profile.issues)}`);
    return [`profiles/${basename(file, '.yaml')}.md`, municipalityPage(profile.value)];
  });
}
