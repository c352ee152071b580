import { rules } from '../../src/registry/rules.ts';
import { accessPage } from './access-page.ts';
import { checkPage } from './check-page.ts';
import { commandsPage } from './commands-page.ts';
import { doorsRead } from './doors-read.ts';
import { eventsPage } from './events-page.ts';
import { examplesOf } from './examples.ts';
import { factsPage } from './facts-page.ts';
import { profilePage } from './profile-page.ts';
import { profilePages } from './profile-pages.ts';
import { rulesPage } from './rules-page.ts';
import { verdictsPage } from './verdicts-page.ts';

/** The pages of docs/reference by file name, as the code under `root` says them. */
export async function referencePages(root: string): Promise<ReadonlyMap<string, string>> {
  const doors = doorsRead(root);
  return new Map([
    ['rules.md', rulesPage(root, await examplesOf(root, Object.keys(rules)))],
    ['commands.md', commandsPage(root, doors)],
    ['events.md', eventsPage(root, doors)],
    ['facts.md', factsPage()],
    ['verdicts.md', verdictsPage()],
    ['profile.md', profilePage(root)],
    ['access.md', accessPage(root)],
    ...profilePages(root),
    ['check.md', checkPage()],
  ]);
}
